import { eksRegions, type ClusterRecord } from '../EksRegion';
import {
  AuthenticationMode,
  type CreateClusterRequest,
  type CreateClusterResponse,
  type VpcConfigRequest,
} from '@aws-sdk/client-eks';
import { eksArn } from '../../../platform/arns';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { randomText } from '../../../platform/ids';
import { requestTagKeys } from '../../../platform/tags';
import { admitCreator } from '../accessEntries/findEntry';
import { checkEksTags } from '../checkEksTags';
import { eksError, invalidParameter } from '../eksErrors';
import { answeredBefore, rememberAnswer } from '../idempotency';
import { checkClusterRole } from '../passedRole';
import { checkClusterName } from './findCluster';
import { loggedAfter, clusterView } from './clusterView';

/** https://docs.aws.amazon.com/eks/latest/userguide/service-quotas.html */
const MAX_CLUSTERS = 100;

/** The IAM principal behind a call: of a session its role. */
function principalOf({ caller }: Call): string | undefined {
  switch (caller.kind) {
    case 'administrator':
      return caller.arn;
    case 'session':
      return caller.roleArn;
    default:
      return undefined;
  }
}

function endpointAccess(vpc: VpcConfigRequest | undefined) {
  return {
    isPublic: vpc?.endpointPublicAccess ?? true,
    isPrivate: vpc?.endpointPrivateAccess ?? false,
    publicCidrs: vpc?.publicAccessCidrs ?? ['0.0.0.0/0'],
  };
}

/** EKS Auto Mode is on as a whole or off as a whole. The words are those that clients show: https://github.com/kubernetes-sigs/cluster-api-provider-aws/issues/5278 */
function autoModeOf({
  computeConfig,
  kubernetesNetworkConfig,
  storageConfig,
}: CreateClusterRequest): boolean {
  const isOn = computeConfig?.enabled ?? false;
  const others = [
    kubernetesNetworkConfig?.elasticLoadBalancing?.enabled,
    storageConfig?.blockStorage?.enabled,
  ];
  if (others.some((other = false) => other !== isOn)) {
    throw invalidParameter(
      'For EKS Auto Mode, please ensure that all required configs, including computeConfig, kubernetesNetworkConfig, and blockStorage are all either fully enabled or fully disabled.',
    );
  }
  return isOn;
}

/** A cluster is ACTIVE at once: there is nothing to wait for. */
export function createCluster(
  input: CreateClusterRequest,
  call: Call,
): CreateClusterResponse {
  const name = input.name ?? '';
  const tags = checkEksTags(input.tags, invalidParameter);
  const arn = eksArn(call, `cluster/${name}`);
  authorize(call, {
    action: 'eks:CreateCluster',
    resource: arn,
    keys: requestTagKeys(Object.fromEntries(tags)),
  });
  checkClusterName(name);
  const { accessConfig } = input;
  const authenticationMode = accessConfig?.authenticationMode ?? 'CONFIG_MAP';
  if (!Object.values(AuthenticationMode).includes(authenticationMode)) {
    throw invalidParameter(
      `Unsupported authentication mode ${authenticationMode}`,
      { clusterName: name },
    );
  }
  const admitsCreator =
    accessConfig?.bootstrapClusterCreatorAdminPermissions ?? true;
  if (authenticationMode === 'CONFIG_MAP' && !admitsCreator) {
    throw invalidParameter(
      'bootstrapClusterCreatorAdminPermissions must be true if cluster authentication mode is set to CONFIG_MAP',
      { clusterName: name },
    );
  }
  const roleArn = checkClusterRole(call, input.roleArn);
  const logged = loggedAfter([], input.logging ?? {});
  const eks = eksRegions.of(call.state, call);
  const { clusters } = eks;
  const before = answeredBefore(eks, call, input, id => clusters.get(id));
  if (before) {
    return { cluster: clusterView(before, call.region) };
  }
  if (clusters.has(name)) {
    throw eksError(
      'ResourceInUseException',
      `Cluster already exists with name: ${name}`,
      { clusterName: name },
    );
  }
  if (clusters.size >= MAX_CLUSTERS) {
    throw eksError(
      'ResourceLimitExceededException',
      'Cluster limit exceeded for account.',
      { clusterName: name },
    );
  }
  const cluster: ClusterRecord = {
    name,
    arn,
    version: input.version ?? '1.34',
    roleArn,
    createdAt: call.now,
    issuerId: randomText('0123456789ABCDEF', 32),
    subnetIds: input.resourcesVpcConfig?.subnetIds ?? [],
    securityGroupIds: input.resourcesVpcConfig?.securityGroupIds ?? [],
    vpcId: `vpc-${randomText('0123456789abcdef', 17)}`,
    endpointAccess: endpointAccess(input.resourcesVpcConfig),
    creatorArn: admitsCreator ? principalOf(call) : undefined,
    authenticationMode,
    autoMode: autoModeOf(input),
    logged,
    tags,
  };
  clusters.set(name, cluster);
  admitCreator(call, cluster);
  rememberAnswer(eks, call, input, name);
  return { cluster: clusterView(cluster, call.region) };
}
