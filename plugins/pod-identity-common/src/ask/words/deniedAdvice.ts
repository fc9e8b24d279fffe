import { listOf } from '../../read/policies/listOf';
import { afterPrefix } from '../../read/session/tagKnowledge';
import type { DecideAccessInput } from '../DecideAccessInput';
import type { Judged } from '../judge/Judged';
import type { PathDraft } from '../path/PathDraft';
import type { StepDraft } from '../path/StepDraft';
import type { WordedCondition } from './conditionWords';
import { holderWords } from './layerWords';
import { resourceWords } from './resourceWords';
import { statementWords } from './statementWords';

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
    tagAdvice(step.condition) ??
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

/** A tag of the object is the one thing that can be changed without touching a policy. */
function tagAdvice(condition: WordedCondition | undefined): string | undefined {
  const tagKey =
    condition && afterPrefix(condition.key, 's3:ExistingObjectTag/');
  if (
    tagKey === undefined ||
    !condition ||
    condition.policyValues.some(value => value.includes('${')) ||
    !/^StringEquals$/.test(condition.operator)
  ) {
    return undefined;
  }
  const values = listOf([...condition.policyValues], 'or');
  return `The object would have to carry the tag ${tagKey}=${values}.`;
}
