import {
  CreateClusterCommand,
  UpdateClusterConfigCommand,
} from '@aws-sdk/client-eks';
import { NO_SOURCE, type ErrorCases } from '../kit';
import { CLUSTER, OLD_CLUSTER, POD_ROLE, roleArn } from './fixture';
import { noCluster } from './noCluster';
import { seen } from './sources';

const wanted = {
  name: 'new',
  roleArn: roleArn('cluster'),
  resourcesVpcConfig: {},
};

const MAX_CLUSTERS = 100;

function noRole(name: string): string {
  return `Role with arn: ${roleArn(
    name,
  )}, could not be assumed because it does not exist or the trusted entity is not correct`;
}

/** Errors of clusters and of their updates. */
export const clusterErrors: ErrorCases = {
  ListClusters: [
    {
      error: 'InvalidParameterException',
      when: 'more is asked than a page may have',
      input: { maxResults: 101 },
      message: 'maxResults must be between 1 and 100.',
      source: NO_SOURCE,
    },
  ],
  DescribeCluster: [noCluster()],
  CreateCluster: [
    {
      error: 'InvalidParameterException',
      when: 'the name begins with a hyphen',
      input: { ...wanted, name: '-new' },
      message:
        'The parameter name contains invalid characters. It should conform to the regular expression "^[0-9A-Za-z][A-Za-z0-9-_]*"In other words, it should start with a number or letter, and can contain numbers, letters, dashes, and underscores.',
      source: seen.clusterName,
    },
    {
      error: 'InvalidParameterException',
      when: 'there is no such role',
      input: { ...wanted, roleArn: roleArn('absent') },
      message: noRole('absent'),
      source: seen.clusterRole,
    },
    {
      error: 'InvalidParameterException',
      when: 'the role trusts pods and not EKS',
      input: { ...wanted, roleArn: POD_ROLE },
      message: noRole('pod'),
      source: seen.clusterRole,
    },
    {
      error: 'InvalidParameterException',
      when: 'the role is called by its name',
      input: { ...wanted, roleArn: 'cluster' },
      message: 'Invalid role ARN: cluster',
      source: NO_SOURCE,
    },
    {
      error: 'AccessDeniedException',
      when: 'the role is in another account',
      input: { ...wanted, roleArn: 'arn:aws:iam::444455556666:role/cluster' },
      message: 'Cross-account pass role is not allowed.',
      source: seen.crossAccount,
    },
    {
      error: 'InvalidParameterException',
      when: 'there is no such authentication mode',
      input: { ...wanted, accessConfig: { authenticationMode: 'IAM' } },
      message: 'Unsupported authentication mode IAM',
      source: NO_SOURCE,
    },
    {
      error: 'InvalidParameterException',
      when: 'a cluster of the ConfigMap does not admit its creator',
      input: {
        ...wanted,
        accessConfig: {
          authenticationMode: 'CONFIG_MAP',
          bootstrapClusterCreatorAdminPermissions: false,
        },
      },
      message:
        'bootstrapClusterCreatorAdminPermissions must be true if cluster authentication mode is set to CONFIG_MAP',
      source: seen.creatorNeeded,
    },
    {
      error: 'ResourceInUseException',
      when: 'there is such a cluster',
      input: { ...wanted, name: CLUSTER },
      message: `Cluster already exists with name: ${CLUSTER}`,
      source: seen.clusterExists,
    },
    {
      error: 'ResourceLimitExceededException',
      when: 'the Region has as many clusters as it may',
      region: 'eu-north-1',
      given: async aws => {
        const { eks } = aws.clients(undefined, 'eu-north-1');
        for (let index = 0; index < MAX_CLUSTERS; index++) {
          await eks.send(
            new CreateClusterCommand({ ...wanted, name: `cluster-${index}` }),
          );
        }
      },
      input: wanted,
      message: 'Cluster limit exceeded for account.',
      source: seen.clusterLimit,
    },
  ],
  DeleteCluster: [noCluster()],
  UpdateClusterConfig: [
    noCluster(),
    {
      error: 'InvalidParameterException',
      when: 'the authentication mode would leave a step out',
      input: {
        name: OLD_CLUSTER,
        accessConfig: { authenticationMode: 'API' },
      },
      message: 'Unsupported authentication mode update from CONFIG_MAP to API',
      source: 'https://github.com/pulumi/pulumi-eks/issues/1493',
    },
    {
      error: 'InvalidParameterException',
      when: 'the authentication mode is the one it has',
      given: async aws => {
        const { eks } = aws.clients();
        const name = 'changed';
        await eks.send(new CreateClusterCommand({ ...wanted, name }));
        await eks.send(
          new UpdateClusterConfigCommand({
            name,
            accessConfig: { authenticationMode: 'API_AND_CONFIG_MAP' },
          }),
        );
        return { name };
      },
      input: { accessConfig: { authenticationMode: 'API_AND_CONFIG_MAP' } },
      message:
        'Unsupported authentication mode update from API_AND_CONFIG_MAP to API_AND_CONFIG_MAP',
      source: seen.authenticationMode,
    },
  ],
  DescribeUpdate: [
    noCluster({ updateId: 'someupdateid' }),
    {
      error: 'ResourceNotFoundException',
      when: 'there is no such update',
      input: { name: CLUSTER, updateId: 'someupdateid' },
      message: 'No update found for ID: someupdateid',
      source: seen.noUpdate,
    },
  ],
};
