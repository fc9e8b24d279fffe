import type { PolicyCondition } from 'iam-policy';
import type { TrustAlternative } from '../../../model';
import { webIdentityKnowledge } from '../../../subject/session/trustKnowledge';
import { canBeSubject } from '../../../subject/trust/readIrsaAlternatives';
import { scopeOfCondition } from '../../../subject/trust/scopeOfCondition';
import type { LocatedStatement } from '../../../subject/policies/LocatedStatement';
import type {
  FindingCheck,
  FindingDraft,
} from '../../../services/findings/FindingCheck';
import { wantsKey } from '../../../services/findings/operators';
import {
  statementSubject,
  trustStatements,
} from '../../../services/findings/statements';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/**
 * Claims of a token are tested under its issuer, written as in the ARN of the provider after `oidc-provider/`.
 * https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
 */
export const irsaNeverMatches: FindingCheck = {
  id: 'irsa-never-matches',
  severity: 'error',
  title: 'No token can meet a statement of the trust policy',
  check: context =>
    trustStatements(context).flatMap(located => {
      const ways = (context.trustScope?.alternatives ?? []).filter(
        ({ mechanism, statement }) =>
          mechanism === 'irsa' && statement.index === located.ref.index,
      );
      const [way] = ways;
      return way && ways.every(({ satisfiable }) => !satisfiable)
        ? [whyNever(located, way)]
        : [];
    }),
};

function whyNever(
  { statement, ref, version }: LocatedStatement,
  { oidcIssuer: issuer = '' }: TrustAlternative,
): FindingDraft {
  const words = statementWords(ref);
  const knowledge = webIdentityKnowledge(issuer);
  const foreign = statement.conditions.find(
    ({ key, operator }) =>
      wantsKey(operator) && knowledge(key.toLowerCase()).known === 'absent',
  );
  if (foreign) {
    const claim = foreign.key.slice(foreign.key.lastIndexOf(':') + 1);
    return {
      cause: 'foreign-key',
      message: told`${{ statement: words }} tests ${{
        key: foreign.key,
      }}, which no token of the provider that it trusts carries: its claims stand under ${{
        issuer,
      }}.`,
      advice: told`Test ${{
        instead: `${issuer}:${claim}`,
      }}; or correct the provider, if it is the key that names the issuer of the cluster.`,
      subject: statementSubject(ref, foreign.path),
    };
  }
  const subject = statement.conditions.find(
    condition =>
      condition.key.toLowerCase() === `${issuer}:sub`.toLowerCase() &&
      !subjectsOf(condition, version),
  );
  return subject
    ? {
        cause: 'no-subject',
        message: told`${{ statement: words }} wants the subject ${{
          subjects: { words: subject.values.join(' or '), is: subject.values },
        }} by ${{
          operator: subject.operator.text,
        }}, which no service account has.`,
        advice:
          'Write the subject as system:serviceaccount:<namespace>:<name>; a wildcard needs StringLike.',
        subject: statementSubject(ref, subject.path),
      }
    : {
        cause: 'never',
        message: told`${{
          statement: words,
        }} has conditions that no token of ${{ issuer }} meets.`,
        advice:
          'Test by StringEquals the subject system:serviceaccount:<namespace>:<name> and the audience sts.amazonaws.com, and nothing else.',
        subject: statementSubject(ref),
      };
}

/** Whether any value of a test of the subject can be a service account's. */
function subjectsOf(
  condition: PolicyCondition,
  version: LocatedStatement['version'],
): boolean {
  const scope = scopeOfCondition(condition, version);
  return (
    scope?.kind !== 'oneOf' ||
    scope.values.some(
      value =>
        canBeSubject(value) &&
        (value.match === 'pattern' || !/[*?]/.test(value.value)),
    )
  );
}
