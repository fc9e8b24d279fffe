import type { Caller } from './types';

/** The account that is there from the start. */
export const DEFAULT_ACCOUNT_ID = '111122223333';

/** The one identity that is there from the start. No policy limits it. */
export const ADMINISTRATOR = {
  accessKeyId: 'test',
  secretAccessKey: 'test',
  caller: {
    kind: 'administrator',
    accountId: DEFAULT_ACCOUNT_ID,
    arn: `arn:aws:iam::${DEFAULT_ACCOUNT_ID}:user/administrator`,
    userId: 'AIDAADMINISTRATORUSER',
  } satisfies Caller,
} as const;
