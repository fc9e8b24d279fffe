import type { AccessStatus } from 'backstage-plugin-pod-identity-common';

/** Whether a link of the chain holds, and by which message that is said. */
export interface ChainLinkReading {
  state: 'ok' | 'broken' | 'unknown';
  words:
    | 'associated'
    | 'notAssociated'
    | 'associationUnread'
    | 'admits'
    | 'refuses'
    | 'undecided'
    | 'gone'
    | 'unread'
    | 'nothing';
}

/** The links from the service account to its association, and from there to the role. */
export interface ChainLinks {
  association: ChainLinkReading;
  role: ChainLinkReading;
}

const associated: ChainLinkReading = { state: 'ok', words: 'associated' };

/** Reads the links of the chain from the status. */
export const chainLinks: Record<AccessStatus, ChainLinks> = {
  admitted: {
    association: associated,
    role: { state: 'ok', words: 'admits' },
  },
  refused: {
    association: associated,
    role: { state: 'broken', words: 'refuses' },
  },
  undecided: {
    association: associated,
    role: { state: 'unknown', words: 'undecided' },
  },
  'role-gone': {
    association: associated,
    role: { state: 'broken', words: 'gone' },
  },
  'role-unread': {
    association: associated,
    role: { state: 'unknown', words: 'unread' },
  },
  'no-association': {
    association: { state: 'broken', words: 'notAssociated' },
    role: { state: 'broken', words: 'nothing' },
  },
  unread: {
    association: { state: 'unknown', words: 'associationUnread' },
    role: { state: 'unknown', words: 'unread' },
  },
  withheld: {
    association: { state: 'unknown', words: 'associationUnread' },
    role: { state: 'unknown', words: 'unread' },
  },
  misnamed: {
    association: { state: 'unknown', words: 'associationUnread' },
    role: { state: 'unknown', words: 'unread' },
  },
};
