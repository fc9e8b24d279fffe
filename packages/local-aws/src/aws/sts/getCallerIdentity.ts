import type { GetCallerIdentityResponse } from '@aws-sdk/client-sts';
import { AwsError } from '../../wire/types';
import type { Call } from '../../platform/call';

/** Everybody may ask who they are, whatever their policies say. */
export function getCallerIdentity(
  _input: object,
  call: Call,
): GetCallerIdentityResponse {
  const { caller } = call;
  if (caller.kind === 'anonymous') {
    throw new AwsError(
      'MissingAuthenticationToken',
      'Request is missing Authentication Token',
      { status: 403 },
    );
  }
  return {
    Account: caller.accountId,
    Arn: caller.arn,
    UserId: caller.userId,
  };
}
