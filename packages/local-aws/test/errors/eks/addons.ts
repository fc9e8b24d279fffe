import { NO_SOURCE, type ErrorCase, type ErrorCases } from '../kit';
import { ABSENT, CLUSTER, NODE_ROLE, POD_ROLE } from './fixture';
import { noCluster } from './noCluster';
import { seen } from './sources';
import { CreatePodIdentityAssociationCommand } from '@aws-sdk/client-eks';

const noAddon: ErrorCase = {
  error: 'ResourceNotFoundException',
  when: 'the cluster has no such add-on',
  input: { clusterName: CLUSTER, addonName: ABSENT },
  message: `No addon: ${ABSENT} found in cluster: ${CLUSTER}`,
  source: seen.noAddon,
};

const wrongVersion: ErrorCase = {
  error: 'InvalidParameterException',
  when: 'the version is none of an add-on',
  input: {
    clusterName: CLUSTER,
    addonName: 'metrics-server',
    addonVersion: 'latest',
  },
  message: 'Addon version specified is not supported',
  source: seen.addonVersion,
};

const wrongRole: ErrorCase = {
  error: 'InvalidParameterException',
  when: 'the role of an association does not trust pods',
  input: {
    clusterName: CLUSTER,
    addonName: 'metrics-server',
    podIdentityAssociations: [{ serviceAccount: 'dns', roleArn: NODE_ROLE }],
  },
  message: 'Trust policy of the role provided is invalid.',
  source: seen.trustPolicy,
};

/** An association that is not the add-on's has the service account. */
function taken(serviceAccount: string, addonName: string): ErrorCase {
  return {
    error: 'ResourceInUseException',
    when: 'the service account has an association',
    given: async aws => {
      await aws.clients().eks.send(
        new CreatePodIdentityAssociationCommand({
          clusterName: CLUSTER,
          namespace: 'kube-system',
          serviceAccount,
          roleArn: POD_ROLE,
        }),
      );
    },
    input: {
      clusterName: CLUSTER,
      addonName,
      podIdentityAssociations: [{ serviceAccount, roleArn: POD_ROLE }],
    },
    message: /^Association already exists: a-\w{17}$/,
    source: seen.associationExists,
  };
}

const unsupportedAccount: ErrorCase = {
  error: 'InvalidParameterException',
  when: 'the add-on has no such service account',
  input: {
    clusterName: CLUSTER,
    addonName: 'vpc-cni',
    podIdentityAssociations: [{ serviceAccount: 'other', roleArn: POD_ROLE }],
  },
  message:
    'Service account other in pod identity configuration is not supported for addon vpc-cni',
  source: seen.addonAccount,
};

/** Errors of add-ons. */
export const addonErrors: ErrorCases = {
  ListAddons: [
    noCluster(),
    {
      error: 'InvalidParameterException',
      when: 'a page is to have nothing',
      input: { clusterName: CLUSTER, maxResults: 0 },
      message: 'maxResults must be between 1 and 100.',
      source: NO_SOURCE,
    },
  ],
  DescribeAddon: [noCluster({ addonName: 'vpc-cni' }), noAddon],
  CreateAddon: [
    noCluster({ addonName: 'vpc-cni' }),
    wrongVersion,
    wrongRole,
    {
      error: 'ResourceInUseException',
      when: 'the cluster has the add-on',
      input: { clusterName: CLUSTER, addonName: 'vpc-cni' },
      message: 'Addon already exists.',
      source: seen.addonExists,
    },
    taken('ebs-csi-controller-sa', 'aws-ebs-csi-driver'),
    {
      ...unsupportedAccount,
      when: 'the add-on needs no role',
      input: {
        clusterName: CLUSTER,
        addonName: 'coredns',
        podIdentityAssociations: [
          { serviceAccount: 'coredns', roleArn: POD_ROLE },
        ],
      },
      message:
        'Pod Identity feature is not supported for addon version: v1.12.3-eksbuild.1',
    },
  ],
  DeleteAddon: [noCluster({ addonName: 'vpc-cni' }), noAddon],
  UpdateAddon: [
    noCluster({ addonName: 'vpc-cni' }),
    noAddon,
    { ...wrongVersion, input: { ...wrongVersion.input, addonName: 'vpc-cni' } },
    {
      ...wrongRole,
      input: {
        clusterName: CLUSTER,
        addonName: 'vpc-cni',
        podIdentityAssociations: [
          { serviceAccount: 'aws-node', roleArn: NODE_ROLE },
        ],
      },
    },
    taken('adot-col-otlp-ingest', 'adot'),
    unsupportedAccount,
  ],
  DescribeAddonVersions: [
    {
      error: 'InvalidParameterException',
      when: 'the token of the next page is made up',
      input: { nextToken: 'made-up' },
      message: 'The nextToken is invalid.',
      source: NO_SOURCE,
    },
  ],
  DescribeAddonConfiguration: [
    {
      error: 'ResourceNotFoundException',
      when: 'there is no such add-on',
      input: { addonName: ABSENT, addonVersion: 'v1.0.0-eksbuild.1' },
      message: `Addon ${ABSENT} with version v1.0.0-eksbuild.1 not found.`,
      source: NO_SOURCE,
    },
  ],
};
