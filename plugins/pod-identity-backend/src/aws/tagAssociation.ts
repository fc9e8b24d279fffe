import { TagResourceCommand } from '@aws-sdk/client-eks';
import type { AwsConnection, CallOptions } from './AwsConnection';

/** Adds tags to an association, and replaces those of the same key. */
export async function tagAssociation(
  aws: AwsConnection,
  associationArn: string,
  tags: Record<string, string>,
  options: CallOptions,
): Promise<void> {
  await aws.run(
    {
      action: 'eks:TagResource',
      resource: `association ${associationArn}`,
    },
    options,
    () =>
      aws.eks.send(
        new TagResourceCommand({ resourceArn: associationArn, tags }),
        { abortSignal: options.signal },
      ),
  );
}
