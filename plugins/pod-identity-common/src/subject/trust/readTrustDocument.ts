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
import { isPublicIssuer } from './strangers';
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
  // What is not understood may allow it as well.
  const tagged = document.statements.some(
    statement =>
      statement.effect === 'Allow' &&
      (statement.problems.length > 0 ||
        statement.principal?.negated ||
        (allowsAction(statement, 'sts:TagSession') &&
          statement.principal?.principals.some(
            each => namesPods([each]) || each.value === '*',
          ))),
  );
  return {
    alternatives,
    others,
    summary: describeScope(alternatives, others, tagged),
  };
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
  if (namesPods([principal])) {
    const alternatives = podAlternatives(
      { document, ref: documentRef },
      statement,
    );
    if (alternatives.length) {
      return { alternatives, others: [] };
    }
  }
  const issuer = type === 'Federated' ? oidcIssuerOf(value) : undefined;
  if (
    issuer &&
    isOfCluster(issuer, statement) &&
    allowsAction(statement, 'sts:AssumeRoleWithWebIdentity')
  ) {
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
    alternatives: isEverybody(principal)
      ? podAlternatives({ document, ref: documentRef }, statement)
      : [],
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

/** `"Principal": "*"`: services too. What `{"AWS": "*"}` is to a service AWS does not say. */
function isEverybody({ value, path }: PolicyPrincipal): boolean {
  return value === '*' && path.at(-1) === 'Principal';
}

function namesPods(principals: readonly PolicyPrincipal[]): boolean {
  return principals.some(
    ({ type, value }) => type === 'Service' && value === podIdentityService,
  );
}

/** What a statement lets EKS do for pods; nothing where it does not let it assume the role. */
function podAlternatives(
  { document, ref }: PolicyReading,
  statement: PolicyStatement,
): TrustAlternative[] {
  return allowsAction(statement, 'sts:AssumeRole')
    ? [
        readPodIdentityAlternative(
          statement,
          statementRef(ref, statement),
          document?.version ?? '2008-10-17',
        ),
      ]
    : [];
}

/**
 * Whether an OIDC provider is a cluster's: by the issuers that EKS gives, or by the subjects that are tested, where any are. A
 * cluster that is not of EKS has whatever issuer its owner gave it.
 */
function isOfCluster(issuer: string, { conditions }: PolicyStatement): boolean {
  const subjects = conditions
    .filter(({ key }) => key.toLowerCase().endsWith(':sub'))
    .flatMap(({ values }) => values);
  return (
    /(?:^|\.)eks\./.test(issuer) ||
    (!isPublicIssuer(issuer) &&
      (!subjects.length ||
        subjects.some(subject => subject.includes('serviceaccount'))))
  );
}
