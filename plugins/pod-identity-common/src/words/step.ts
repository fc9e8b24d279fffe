import type { StepReason } from '../model';
import { admissionSentence } from './admission';
import { capitalised } from './capitalised';
import { because } from './condition';
import { keyWords } from './conditionKey';
import { entryWords } from './entry';
import { holderWords, notAllowedWords } from './layer';
import { noPermissionWords, refusalWords } from './refusal';
import { reservedWords } from './reservation';
import { statementWords } from './statement';
import { undecidedWords } from './undecided';

/** What a step of the path says, in one sentence. */
export function stepSentence(reason: StepReason): string {
  switch (reason.cause) {
    case 'not-reached':
      return 'Not evaluated: an earlier step decided.';
    case 'association-found':
      return `The association leads to role ${reason.params.roleArn}.`;
    case 'trust-policy':
      return admissionSentence(reason.params.admission);
    case 'resource-policy-unread':
      return reason.params.unread.reason;
    case 'allows':
      return `${subject(reason.params)} allows ${reason.params.action}.`;
    case 'denies':
      return `${subject(reason.params)} denies it${because(
        reason.params.condition,
      )}.`;
    case 'owner-unknown':
      return 'It is not known which account the resource belongs to.';
    case 'unconfigured':
      return unconfiguredSentence(reason.params);
    case 'policies-unread':
      return `Not every policy of ${holderWords(
        reason.params.holder,
      )} could be read.`;
    case 'not-applicable':
      return notApplicableSentence(reason.params);
    case 'need-not-allow':
      return `The ${reason.params.policy} says nothing of it, and need not.`;
    case 'reserved':
      return (
        reason.params.reservation.unread?.reason ??
        `${capitalised(reservedWords(reason.params.reservation))}.`
      );
    default:
      return `${capitalised(clauseOf(reason))}.`;
  }
}

function clauseOf(reason: StepReason): string {
  switch (reason.cause) {
    case 'not-allowed':
      return notAllowedWords(reason.params);
    case 'no-permission-needed':
      return noPermissionWords(reason.params.action);
    case 'depends-on-key':
      return `${statementWords(reason.params.statement)} depends on ${
        keyWords(reason.params.key).words
      }, which is not known`;
    case 'undecided':
      return undecidedWords(reason.params.statement, reason.params.why);
    default:
      return refusalWords(reason) ?? entryWords(reason) ?? '';
  }
}

type Of<C extends StepReason['cause']> = Extract<
  StepReason,
  { cause: C }
>['params'];

function subject({ layer, statement }: Of<'denies'>): string {
  return capitalised(statement ? statementWords(statement) : layer);
}

function unconfiguredSentence({
  policies,
  accountId,
}: Of<'unconfigured'>): string {
  const whether =
    policies === 'organization'
      ? `whether policies of an organization apply to account ${accountId}`
      : `whether policies of VPC endpoints limit what pods of account ${accountId} call`;
  return `The portal's config does not say ${whether}.`;
}

function notApplicableSentence({
  layer,
  action,
  resource,
}: Of<'not-applicable'>): string {
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
      return resource === '*'
        ? `Nothing that ${action} acts on has a policy of its own.`
        : 'The resource has no policy of its own.';
  }
}
