import { listOf } from '../../../words/listOf';
import { describePrincipal } from '../../../subject/trust/describeOther';
import { podIdentityService } from '../../../subject/trust/podIdentityService';
import type { FindingCheck } from '../FindingRule';
import { roleName } from '../support/names';
import { podStatements, trustStatements } from '../support/statements';
import { statementSubject } from '../support/subjects';

/** A role that an association names is assumed by one service and by no other. */
export const trustWrongPrincipal: FindingCheck = {
  id: 'trust-wrong-principal',
  severity: 'error',
  title: 'The trust policy trusts another principal than EKS Pod Identity',
  check(context) {
    const allows = trustStatements(context).filter(
      ({ statement }) => statement.effect === 'Allow',
    );
    const trusted = allows.flatMap(
      ({ statement }) => statement.principal?.principals ?? [],
    );
    const open = allows.some(({ statement }) => statement.principal?.negated);
    if (
      !context.known.association ||
      !trusted.length ||
      open ||
      trusted.some(({ value }) => value === '*') ||
      podStatements(context).some(
        ({ statement }) => statement.effect === 'Allow',
      )
    ) {
      return [];
    }
    const [first] = allows;
    return [
      {
        message: `The trust policy of ${roleName(context)} trusts ${listOf(
          trusted.map(describePrincipal),
        )}, but EKS Pod Identity assumes roles as ${podIdentityService}.`,
        advice: `Trust the service ${podIdentityService} with sts:AssumeRole and sts:TagSession.`,
        subject: statementSubject(first.ref, first.statement.principal?.path),
      },
    ];
  },
};
