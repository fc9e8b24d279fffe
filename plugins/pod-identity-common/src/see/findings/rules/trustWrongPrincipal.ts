import { describePrincipal } from '../../../subject/trust/describeOther';
import { podIdentityService } from '../../../subject/trust/podIdentityService';
import type {
  FindingCheck,
  FindingContext,
} from '../../../services/findings/FindingCheck';
import {
  podStatements,
  roleName,
  statementSubject,
  trustStatements,
} from '../../../services/findings/statements';
import { told } from '../../../words/told';

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
        message: told`The trust policy of ${{
          role: roleName(context),
        }} trusts ${{
          principals: trusted.map(describePrincipal),
        }}, but EKS Pod Identity assumes roles as ${{
          service: podIdentityService,
        }}.`,
        advice: isOfIdentityCenter(context)
          ? 'Give the association another role: this one is managed by IAM Identity Center, which alone can change it.'
          : told`Trust the service ${{
              service: podIdentityService,
            }} with sts:AssumeRole and sts:TagSession.`,
        subject: statementSubject(first.ref, first.statement.principal?.path),
      },
    ];
  },
};

/** https://docs.aws.amazon.com/singlesignon/latest/userguide/using-service-linked-roles.html */
function isOfIdentityCenter({ known: { role } }: FindingContext): boolean {
  return !!role?.path.startsWith('/aws-reserved/sso.amazonaws.com/');
}
