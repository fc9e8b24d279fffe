import { DeleteRoleCommand } from '@aws-sdk/client-iam';
import { createServiceAccountToken } from '../../../src/aws/eksAuth/serviceAccountToken';
import { NO_SOURCE, type ErrorCases } from '../kit';
import { ABSENT, associated, CLUSTER } from '../eks/fixture';
import { noCluster } from '../eks/noCluster';

function request(serviceAccount: string, options: object = {}) {
  return {
    clusterName: CLUSTER,
    token: createServiceAccountToken({
      namespace: 'team',
      serviceAccount,
      ...options,
    }),
  };
}

/** Errors of EKS Auth. The last case deletes the role. */
export const eksAuthErrors: ErrorCases = {
  AssumeRoleForPodIdentity: [
    noCluster(request('app')),
    {
      error: 'ResourceNotFoundException',
      when: 'the service account has no association',
      input: request(ABSENT),
      message: `No EKS Pod Identity association found for service account ${ABSENT} in namespace team.`,
      source: NO_SOURCE,
    },
    {
      error: 'InvalidParameterException',
      when: 'the name is none of a cluster',
      input: { ...request('app'), clusterName: '-' },
      message: 'The cluster name - is invalid.',
      source: NO_SOURCE,
    },
    {
      error: 'InvalidTokenException',
      when: 'the token is for somebody else',
      input: request('app', { audience: 'sts.amazonaws.com' }),
      message:
        'The token included in the request has an invalid audience. It must be pods.eks.amazonaws.com.',
      source: NO_SOURCE,
    },
    {
      error: 'ExpiredTokenException',
      when: 'the token is expired',
      input: request('app', { expiresAt: new Date('2024-01-01') }),
      message:
        /^The token included in the request is expired: current date\/time \S+Z must be before the expiration date\/time 2024-01-01T00:00:00Z\.$/,
      source: 'https://github.com/aws/eks-pod-identity-agent/issues/89',
    },
    {
      error: 'AccessDeniedException',
      when: 'the role is gone',
      given: async aws => {
        await associated(aws, 'app');
        await aws
          .clients()
          .iam.send(new DeleteRoleCommand({ RoleName: 'pod' }));
      },
      input: request('app'),
      message:
        'Unauthorized Exception! EKS does not have permissions to assume the associated role.',
      source: NO_SOURCE,
    },
  ],
};
