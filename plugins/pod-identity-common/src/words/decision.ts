import type { DecisionReason, KnowledgeGap, NearMiss } from '../model';
import { admissionSentence } from './admission';
import { embedded } from './capitalised';
import { because, heldWords } from './condition';
import { keyWords } from './conditionKey';
import { entryWords } from './entry';
import { holderWords, notAllowedWords } from './layer';
import { listOf } from './listOf';
import { noPermissionWords, refusalWords } from './refusal';
import { reservedWords } from './reservation';
import { statementWords } from './statement';
import { undecidedWords } from './undecided';

type Of<C extends DecisionReason['cause']> = Extract<
  DecisionReason,
  { cause: C }
>['params'];

const OUTCOMES = {
  allowed: 'Allowed',
  denied: 'Denied',
  unknown: 'Unknown',
} as const;

/** A decision in one sentence, its outcome first. */
export function decisionSentence(
  outcome: keyof typeof OUTCOMES,
  reason: DecisionReason,
): string {
  return `${OUTCOMES[outcome]}${decisionWords(outcome, reason)}.`;
}

function decisionWords(
  outcome: keyof typeof OUTCOMES,
  reason: DecisionReason,
): string {
  switch (reason.cause) {
    case 'allowed-by-policies':
      return allowedWords(reason.params);
    case 'no-permission-needed':
      return `: ${noPermissionWords(reason.params.action)}`;
    case 'not-admitted': {
      const { role, serviceAccount, admission } = reason.params;
      return `, because role ${role} does not admit ${serviceAccount}: ${embedded(
        admissionSentence(admission),
      )}`;
    }
    case 'admission-unknown':
      return `: ${embedded(admissionSentence(reason.params.admission))}`;
    case 'explicit-deny':
      return ` by ${statementWords(reason.params.statement)}${because(
        reason.params.condition,
      )}`;
    case 'implicit-deny':
      return notAllowed(reason.params);
    case 'resource-unsaid':
      return `: what ${
        reason.params.action
      } acts on is not said, and ${nearWords(reason.params.near)}`;
    case 'not-known':
      return `: ${notKnownWords(reason.params)}`;
    case 'reserved':
      return `: ${allowsWords(reason.params.statement)}, but ${listOf(
        reason.params.reservations.map(reservedWords),
      )}`;
    default: {
      const refused = refusalWords(reason);
      if (refused !== undefined) {
        return `: ${refused}`;
      }
      return `${outcome === 'denied' ? ', because' : ':'} ${entryWords(
        reason,
      )}`;
    }
  }
}

function allowedWords({
  holder,
  statement,
  conditions,
}: Of<'allowed-by-policies'>): string {
  if (!statement) {
    return ` by ${holderWords(holder)}`;
  }
  const held = conditions.map(heldWords);
  return ` by ${statementWords(statement)}${
    held.length ? `, because ${listOf(held)}` : ''
  }`;
}

function notAllowed({ allowedBy, ...rest }: Of<'implicit-deny'>): string {
  const words = notAllowedWords(rest);
  if (allowedBy) {
    return `: ${statementWords(allowedBy)} allows it, but ${words}`;
  }
  return rest.condition ? `, because ${words}` : `: ${words}`;
}

function allowsWords(statement: Of<'reserved'>['statement']): string {
  return statement ? `${statementWords(statement)} allows it` : 'it is allowed';
}

function nearWords(near: NearMiss | undefined): string {
  return near
    ? `${statementWords(near.statement)} allows it on ${listOf(
        near.allows,
      )} alone`
    : 'it is allowed on some resources alone';
}

function notKnownWords({
  gaps,
  allowedBy,
  notAllowed: denied,
}: Of<'not-known'>): string {
  const told = gaps.length
    ? gaps.map(gapWords)
    : ['not all that decides is known'];
  if (allowedBy) {
    const all = [...told, ...allowedBy.reservations.map(reservedWords)];
    return `${listOf(all)}; unless that denies it, ${allowsWords(
      allowedBy.statement,
    )}`;
  }
  return denied
    ? `${listOf(
        told,
      )}; unless that allows it, it is denied, because ${notAllowedWords(
        denied,
      )}`
    : listOf(told);
}

function gapWords(gap: KnowledgeGap): string {
  switch (gap.kind) {
    case 'keys': {
      const { statement, keys } = gap;
      return `${
        statement ? `${statementWords(statement)} depends` : 'it depends'
      } on ${listOf(keys.map(key => keyWords(key).words))}, which ${
        keys.length > 1 ? 'are' : 'is'
      } not known`;
    }
    case 'statement':
      return undecidedWords(gap.statement, gap.why);
    case 'unconfigured': {
      const names = gap.policies.map(each =>
        each === 'organization' ? 'of an organization' : 'of VPC endpoints',
      );
      return `it is not known whether policies ${listOf(names, 'or')} deny it`;
    }
    case 'owner':
      return 'it is not known which account the resource belongs to';
    default:
      return layerGapWords(gap.holder);
  }
}

function layerGapWords(
  holder: Extract<KnowledgeGap, { kind: 'layer' }>['holder'],
): string {
  switch (holder.layer) {
    case 'identity':
      return `not every policy of ${holderWords(holder)} could be read`;
    case 'trust':
      return 'the trust policy of the role to assume was not read';
    default:
      return `${holderWords(holder)} could not be read`;
  }
}
