import {
  sessionStores,
  type Session,
  type SessionCredentials,
} from '../../platform/identity';
import type { SessionCaller } from '../../platform/types';
import {
  choice,
  date,
  dictionary,
  list,
  optional,
  policyText,
  record,
  roleArn,
  savedList,
  savedStore,
  text,
} from '../../saved';

/** Temporary credentials, with their secret: whoever loads them can go on using them. */
const session = record<Session>({
  credentials: record<SessionCredentials>({
    accessKeyId: text,
    secretAccessKey: text,
    sessionToken: text,
    expiration: date,
  }),
  caller: record<SessionCaller>({
    kind: choice('session'),
    accountId: text,
    arn: text,
    userId: text,
    roleArn,
    tags: dictionary(text),
    transitiveTagKeys: list(text),
    sourceIdentity: optional(text),
    federatedProvider: optional(text),
    sessionPolicies: list(policyText),
    startedAt: optional(date),
    expiresAt: date,
  }),
});

/** Every session that was given out. */
export const savedSessions = {
  everywhere: savedStore(sessionStores, {
    sessions: savedList(session, {
      all: store => store.all(),
      add: (store, item) => store.add(item),
      keys: [({ credentials }) => credentials.accessKeyId],
    }),
  }),
};
