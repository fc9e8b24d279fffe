import type { DecideAccessInput } from '../DecideAccessInput';
import { reservationsOf } from '../judge/reservationsOf';
import { capitalised } from '../../words/capitalised';
import { reservedWords } from './reservedWords';

/** Why it is not known what the resource says, in one sentence. */
export function resourceUnknownWords(input: DecideAccessInput): string {
  const { policy, ownership, encryption } = input.resource;
  if (policy.state === 'unread') {
    return policy.reason;
  }
  const reserved = reservationsOf(input).find(
    ({ layer }) => layer === 'resource',
  );
  if (!reserved) {
    return 'It is not known which account the resource belongs to.';
  }
  const { cause } = reserved;
  if (cause === 'object-owner' && ownership?.state === 'unread') {
    return ownership.reason;
  }
  return cause === 'object-key' && encryption?.state === 'unread'
    ? encryption.reason
    : `${capitalised(reservedWords(cause, input))}.`;
}
