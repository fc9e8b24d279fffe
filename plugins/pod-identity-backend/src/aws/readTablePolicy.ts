import { GetResourcePolicyCommand } from '@aws-sdk/client-dynamodb';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { orElseOn } from './orElseOn';
import { required } from './required';

/**
 * The policy of a table or stream, JSON text; undefined: it has none. Throws an AwsFailure `not-found` where there is no such
 * table, or none that is ready.
 */
export function readTablePolicy(
  aws: AwsConnection,
  arn: string,
  options: CallOptions,
): Promise<string | undefined> {
  const resource = `table ${arn}`;
  return aws.run(
    { action: 'dynamodb:GetResourcePolicy', resource },
    options,
    () =>
      orElseOn('PolicyNotFoundException', undefined, async () => {
        const { Policy } = await aws.dynamodb.send(
          new GetResourcePolicyCommand({ ResourceArn: arn }),
          { abortSignal: options.signal },
        );
        return required(Policy, resource, 'policy');
      }),
  );
}
