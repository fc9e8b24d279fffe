import type { PolicyPrincipal, PolicyStatement } from 'iam-policy';
import type {
  OtherTrustStatement,
  TrustAlternative,
  TrustScope,
} from '../../model';
import type { PolicyReading } from '../policies/PolicyReading';
import { listOf } from '../../words/listOf';
import { statementRef } from '../policies/statementRef';
import { allowsAction } from './allowsAction';
import { describeDeny, describePrincipal } from './describeOther';
import { describeScope } from './describeScope';
import { podIdentityService } from './podIdentityService';
import { oidcIssuerOf, readIrsaAlternatives } from './readIrsaAlternatives';
import { readPodIdentityAlternative } from './readPodIdentityAlternative';

interface StatementReading {
  alternatives: TrustAlternative[];
  others: OtherTrustStatement[];
}

/** {@link readTrustScope} of a trust policy that is parsed already. */
export function readTrustDocument(trust: PolicyReading): TrustScope {
  const { document } = trust;
  if (!document) {
    return {
      alternatives: [],
      others: [],
      summary: 'Nobody can say: the trust policy is no policy document',
    };
  }
  const readings = document.statements.map(statement =>
    readStatement(trust, statement),
  );
  const alternatives = readings.flatMap(reading => reading.alternatives);
  const others = readings.flatMap(reading => reading.others);
  return { alternatives, others, summary: describeScope(alternatives, others) };
}

function readStatement(
  trust: PolicyReading,
  statement: PolicyStatement,
): StatementReading {
  const ref = statementRef(trust.ref, statement);
  const other = (
    kind: OtherTrustStatement['kind'],
    summary: string,
  ): StatementReading => ({
    alternatives: [],
    others: [{ statement: ref, kind, summary }],
  });
  const [problem] = statement.problems;
  if (problem) {
    return other('not-understood', `was not understood: ${problem.message}`);
  }
  if (statement.effect === 'Deny') {
    return other('deny', describeDeny(statement));
  }
  if (statement.resource) {
    return other(
      'not-understood',
      'was not understood: it names a Resource, which no trust policy may',
    );
  }
  const { principal } = statement;
  if (!principal) {
    return other('not-understood', 'was not understood: it names no principal');
  }
  if (principal.negated) {
    return other(
      'not-understood',
      `trusts everybody but ${listOf(
        principal.principals.map(describePrincipal),
      )}, which is not narrowed to workloads here`,
    );
  }
  return principal.principals
    .map(one => readPrincipal(trust, statement, one))
    .reduce(
      (all, { alternatives, others }) => ({
        alternatives: [...all.alternatives, ...alternatives],
        others: [...all.others, ...others],
      }),
      { alternatives: [], others: [] },
    );
}

function readPrincipal(
  { document, ref: documentRef }: PolicyReading,
  statement: PolicyStatement,
  principal: PolicyPrincipal,
): StatementReading {
  const ref = statementRef(documentRef, statement);
  const version = document?.version ?? '2008-10-17';
  const { type, value } = principal;
  if (
    type === 'Service' &&
    value === podIdentityService &&
    allowsAction(statement, 'sts:AssumeRole')
  ) {
    return {
      alternatives: [readPodIdentityAlternative(statement, ref, version)],
      others: [],
    };
  }
  const issuer = type === 'Federated' ? oidcIssuerOf(value) : undefined;
  if (issuer && allowsAction(statement, 'sts:AssumeRoleWithWebIdentity')) {
    return {
      alternatives: readIrsaAlternatives(statement, ref, version, issuer),
      others: [],
    };
  }
  const assumes = [
    'sts:AssumeRole',
    'sts:AssumeRoleWithWebIdentity',
    'sts:AssumeRoleWithSAML',
  ].some(action => allowsAction(statement, action));
  return {
    alternatives: [],
    others: [
      {
        statement: ref,
        kind: 'other-principal',
        summary: assumes
          ? `trusts ${describePrincipal(principal)}`
          : `lets ${describePrincipal(principal)} do ${listOf(
              statement.action.values,
            )}, but not assume the role`,
      },
    ],
  };
}
