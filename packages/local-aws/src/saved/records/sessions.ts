import type { SessionCaller } from '../../platform/authorization';
import type {
  Session,
  SessionCredentials,
} from '../../platform/identity/SessionStore';
import {
  choice,
  date,
  dictionary,
  list,
  optional,
  record,
  text,
} from '../shapes';
import { roleArn } from './arns';
import { policyText } from './policyText';

/** Temporary credentials, with their secret: whoever loads them can go on using them. */
export const session = record<Session>({
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
