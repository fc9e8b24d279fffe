import { DescribeAddonCommand } from '@aws-sdk/client-eks';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { isFailure } from './isFailure';

const ADD_ON = 'eks-pod-identity-agent';

/**
 * Whether EKS knows the Pod Identity Agent to run as an add-on. Never `absent`: an agent installed by Helm is invisible
 * to EKS, and an add-on that is being updated may serve pods.
 */
export async function describeAgent(
  aws: AwsConnection,
  options: CallOptions,
): Promise<'present' | 'unknown'> {
  const { name } = aws.cluster;
  try {
    const { addon } = await aws.run(
      {
        action: 'eks:DescribeAddon',
        resource: `add-on ${ADD_ON} of cluster ${name}`,
      },
      options,
      () =>
        aws.eks.send(
          new DescribeAddonCommand({ clusterName: name, addonName: ADD_ON }),
          { abortSignal: options.signal },
        ),
    );
    return addon?.status === 'ACTIVE' ? 'present' : 'unknown';
  } catch (error) {
    if (isFailure(error, 'not-found')) {
      return 'unknown';
    }
    throw error;
  }
}
