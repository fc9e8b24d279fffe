import type { PolicyCondition, PolicyStatement } from 'iam-policy';
import type {
  FindingCheck,
  FindingContext,
} from '../../../services/findings/FindingCheck';
import {
  grantingStatements,
  podStatements,
  statementSubject,
} from '../../../services/findings/statements';
import {
  missingKeyPasses,
  wantsKey,
} from '../../../services/findings/operators';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/** Services name their own keys for tags as AWS names those of all: `s3:BucketTag/team`, `secretsmanager:ResourceTag/team`. */
const TAG = /^[\w-]+:[a-z]+tag\//i;
/** Tags that a request sets: as values, and their keys. */
const SET_TAG = /^(?:aws:requesttag|s3:requestobjecttag)\//i;
const SET_KEYS = /^(?:aws:tagkeys|s3:requestobjecttagkeys)$/i;
/** What is there to set tags is given some; there the keys alone are to be limited. */
const TAGGING = /:(?:tag|untag|createtags|addtags)[^*]*$|tagging$|tags$/i;

/** In an Allow, what is meant as a limit lets everything in that lacks the tag. */
export const conditionMissingKeyPasses: FindingCheck = {
  id: 'condition-missing-key-passes',
  severity: 'warning',
  title: 'A tag condition holds where the tag is missing',
  check: context =>
    allowing(context).flatMap(({ statement, ref }) =>
      statement.conditions
        .filter(condition => passes(condition, statement))
        .map(({ key, operator, path }) => ({
          message: told`${{ statement: statementWords(ref) }} allows by ${{
            operator: operator.text,
          }}, which also holds where ${{ key }} is missing.`,
          advice: adviceOn(key, operator),
          subject: statementSubject(ref, path),
        })),
    ),
};

function adviceOn(key: string, operator: PolicyCondition['operator']) {
  if (SET_KEYS.test(key)) {
    return told`Want a tag besides: test ${{
      nullOperator: 'Null',
    }} ${{ key }} for false.`;
  }
  return operator.comparison?.includes('Not')
    ? told`Name by ${{
        instead: operator.comparison.replace('Not', ''),
      }} the values that are meant, which wants the tag to be there.`
    : told`Use ${{
        instead: operator.text
          .replace(/^ForAllValues:/, '')
          .replace(/IfExists$/, ''),
      }}, which wants the tag to be there.`;
}

/** Whether a condition that is meant as a limit holds for a request without tags, and no other condition wants them. */
function passes(
  { key, operator }: PolicyCondition,
  { action, conditions }: PolicyStatement,
): boolean {
  const isWanted = conditions.some(
    other =>
      (other.key.toLowerCase() === key.toLowerCase() ||
        (SET_KEYS.test(key) && SET_TAG.test(other.key))) &&
      (wantsKey(other.operator) ||
        (other.operator.comparison === 'Null' &&
          other.values.every(value => value.toLowerCase() === 'false'))),
  );
  if (isWanted) {
    return false;
  }
  if (SET_KEYS.test(key)) {
    return (
      missingKeyPasses(operator) &&
      !action.negated &&
      !action.values.every(name => TAGGING.test(name))
    );
  }
  return (
    (TAG.test(key) && missingKeyPasses(operator)) ||
    (SET_TAG.test(key) &&
      !key.toLowerCase().startsWith('aws:requesttag/kubernetes-') &&
      !key.toLowerCase().startsWith('aws:requesttag/eks-') &&
      /Not(?:Equals|Like)/.test(operator.comparison ?? ''))
  );
}

function allowing(context: FindingContext) {
  return [
    ...podStatements(context).filter(
      ({ statement }) => statement.effect === 'Allow',
    ),
    ...grantingStatements(context),
  ];
}
