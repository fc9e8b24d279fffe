import type { DecisionStep } from '../../model';
import { listOf } from '../../words/listOf';
import { knownOf } from '../../subject/Subject';
import type { DecideAccessInput } from '../DecideAccessInput';
import type { PathLayer } from '../judge/permissionLayerOrder';
import type { NearMiss } from '../path/nearMiss';
import type { Turn } from '../path/StepDraft';
import { resourceAccount } from '../layers/resourceAccount';
import { capitalised } from '../../words/capitalised';
import { heldWords, missingVariable, unmetWords } from './conditionWords';
import { resourceUnknownWords } from './resourceUnknownWords';
import { resourceWords } from './resourceWords';
import { statementWords } from '../../words/statementWords';
import { subjectOf } from './subjectWords';

/** What a layer came to. */
export interface LayerStep extends Turn {
  layer: PathLayer;
  result: DecisionStep['result'];
  near?: NearMiss;
}

/** What a layer says, in one sentence. */
export function layerWords(step: LayerStep, input: DecideAccessInput): string {
  switch (step.result) {
    case 'allow':
      return `${subject(step)} allows ${input.question.action.name}.`;
    case 'explicit-deny':
      return `${subject(step)} denies it${because(step)}.`;
    case 'implicit-deny':
      return `${capitalised(silentWords(step, input))}.`;
    case 'unknown':
      return unknownWords(step, input);
    default:
      return absentWords(step.layer, input);
  }
}

/** Why a layer does not allow: its nearest statement, or that there is none. */
export function silentWords(
  { layer, statement, condition, near }: LayerStep,
  input: DecideAccessInput,
): string {
  if (statement && condition) {
    return unmetWords(condition, statementWords(statement));
  }
  return `no statement of ${holderWords(layer, input)} allows ${
    input.question.action.name
  }${near ? nearWords(near, input) : ''}`;
}

/** Who holds the statements of a layer: `role app`, `the boundary edge`. */
export function holderWords(
  layer: LayerStep['layer'],
  { who, resource }: DecideAccessInput,
): string {
  switch (layer) {
    case 'boundary':
      return `the boundary ${knownOf(who).role?.boundary?.name}`;
    case 'session':
      return "the association's session policy";
    case 'resource':
      return resource.policy.state === 'absent'
        ? 'the resource'
        : `the ${resource.policy.name}`;
    case 'scp':
    case 'rcp':
      return 'the organization';
    default:
      return `role ${knownOf(who).role?.name}`;
  }
}

function nearWords(
  { statement, differs, allows }: NearMiss,
  { question }: DecideAccessInput,
): string {
  const name = statementWords(statement);
  return differs === 'action'
    ? ` on ${resourceWords(
        question.resource,
      )}, where ${name} allows only ${listOf(allows)}`
    : ` on ${resourceWords(question.resource)}: ${name} allows it on ${listOf(
        allows,
      )} alone`;
}

/** `, because the object's tag class is secret`; empty where no condition stands. */
export function because({ condition }: Pick<Turn, 'condition'>): string {
  return condition ? `, because ${heldWords(condition)}` : '';
}

function subject({ layer, statement }: LayerStep): string {
  return capitalised(statement ? statementWords(statement) : layer);
}

function unknownWords(
  { layer, statement, condition, undecided }: LayerStep,
  input: DecideAccessInput,
): string {
  if (undecided) {
    return `${capitalised(undecided)}.`;
  }
  if (statement && condition) {
    return `${capitalised(statementWords(statement))} depends on ${
      subjectOf(missingVariable(condition) ?? condition.key).words
    }, which is not known.`;
  }
  if (layer === 'resource') {
    return resourceUnknownWords(input);
  }
  if (layer === 'scp' || layer === 'rcp') {
    return `The portal's config does not say whether policies of an organization apply to account ${
      layer === 'rcp' ? resourceAccount(input) : input.who.cluster.accountId
    }.`;
  }
  if (layer === 'vpc-endpoint') {
    return `The portal's config does not say whether policies of VPC endpoints limit what pods of account ${input.who.cluster.accountId} call.`;
  }
  return `Not every policy of ${holderWords(layer, input)} could be read.`;
}

function absentWords(
  layer: LayerStep['layer'],
  { resource, question }: DecideAccessInput,
): string {
  switch (layer) {
    case 'boundary':
      return 'The role has no permissions boundary.';
    case 'session':
      return 'The association has no session policy.';
    case 'scp':
      return 'No service control policy applies, as the config of the portal says.';
    case 'rcp':
      return 'No resource control policy applies, as the config of the portal says.';
    case 'vpc-endpoint':
      return 'No policy of a VPC endpoint limits it, as the config of the portal says.';
    default:
      if (question.resource === '*') {
        return `Nothing that ${question.action.name} acts on has a policy of its own.`;
      }
      return resource.policy.state === 'read'
        ? `The ${resource.policy.name} says nothing of it, and need not.`
        : 'The resource has no policy of its own.';
  }
}
