import type { PolicyLayer } from 'iam-policy';

/**
 * The policy of a key that leaves it to the policies of an account who may use it, as those of KMS's console do: under it,
 * what a role may do with the key is what its own policies allow.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
export function delegatingKeyPolicy(accountId: string): PolicyLayer {
  const anything = { negated: false, values: ['*'], path: [] } as const;
  return {
    state: 'read',
    policies: [
      {
        name: 'key policy',
        document: {
          version: '2012-10-17',
          statements: [
            {
              index: 0,
              effect: 'Allow',
              principal: {
                negated: false,
                principals: [{ type: 'AWS', value: accountId, path: [] }],
                path: [],
              },
              action: anything,
              resource: anything,
              conditions: [],
              problems: [],
              path: [],
            },
          ],
        },
      },
    ],
  };
}
