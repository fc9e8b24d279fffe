import { listOf } from '../../words/listOf';
import { afterPrefix } from '../../subject/session/tagKnowledge';
import type { DecideAccessInput } from '../DecideAccessInput';
import type { Judged } from '../judge/Judged';
import type { PathDraft } from '../path/PathDraft';
import type { StepDraft } from '../path/StepDraft';
import type { WordedCondition } from './conditionWords';
import { holderWords } from './layerWords';
import { refusedAdvice } from './refusedWords';
import { resourceWords } from './resourceWords';
import { statementWords } from '../../words/statementWords';

/** What would have to be otherwise for it to be allowed. */
export function deniedAdvice(
  { cause, deciding, denial }: Judged,
  { entry, permissions }: PathDraft,
  input: DecideAccessInput,
): string | undefined {
  const { action } = input.question;
  switch (cause) {
    case 'association-absent':
      return 'Create an association, or ask for access with the template. Credentials that pods get in other ways, such as IRSA or the role of the node, are not considered.';
    case 'role-absent':
      return 'Create the role again under the same path and name, or give the association another role.';
    case 'trust':
      return changeOf(entry.find(({ layer }) => layer === 'trust'));
    case 'public-access-block':
    case 'bucket-owner-alone':
      return refusedAdvice(cause);
    default:
      break;
  }
  const step = permissions.find(({ layer }) => layer === deciding);
  if (!step) {
    return undefined;
  }
  if (denial === 'explicit') {
    return `No Allow outweighs a Deny. ${changeOf(step)}`;
  }
  return (
    tagAdvice(step.conditions) ??
    (step.condition
      ? changeOf(step)
      : `A statement of ${holderWords(step.layer, input)} would have to allow ${
          action.name
        } on ${resourceWords(input.question.resource)}.`)
  );
}

function changeOf(step: StepDraft | undefined): string {
  return step?.statement
    ? `Whoever owns the policy can change ${statementWords(step.statement)}.`
    : 'Whoever owns the role can change its trust policy.';
}

/** Tags of the object are the one thing that can be changed without touching a policy, where nothing else failed. */
function tagAdvice(
  conditions: readonly WordedCondition[] = [],
): string | undefined {
  const failed = conditions.filter(({ result }) => result !== 'true');
  const tags = failed.map(wantedTag);
  return tags.length > 0 && tags.every(tag => tag !== undefined)
    ? `The object would have to carry the ${
        tags.length > 1 ? 'tags' : 'tag'
      } ${listOf(tags)}.`
    : undefined;
}

/** `my-namespace=ns-a`; undefined where it is not a tag with plain values that is wanted. */
function wantedTag(condition: WordedCondition): string | undefined {
  const { key, operator, policyValues } = condition;
  const tagKey = afterPrefix(key, 's3:ExistingObjectTag/');
  return tagKey === undefined ||
    operator !== 'StringEquals' ||
    policyValues.some(value => value.includes('${'))
    ? undefined
    : `${tagKey}=${listOf(policyValues, 'or')}`;
}
