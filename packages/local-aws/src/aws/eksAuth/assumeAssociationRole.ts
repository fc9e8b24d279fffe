import { randomUUID } from 'node:crypto';
import { parseRoleArn } from '../../platform/arns';
import type { Call } from '../../platform/call';
import { iamAccounts } from '../../platform/identity';
import type { Session } from '../../platform/identity/SessionStore';
import { AwsError } from '../../wire/types';
import type { AssociationRecord } from '../eks/AssociationRecord';
import type { ClusterRecord } from '../eks/ClusterRecord';
import type { AssumeRequest } from '../sts/AssumeRequest';
import { admits } from '../sts/admits';
import { callerAsAssumer } from '../sts/callerAsAssumer';
import { openSession } from '../sts/openSession';
import type { ServiceAccountToken } from './readServiceAccountToken';

/** The six session tags of EKS Pod Identity: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html */
function podSessionTags(
  cluster: ClusterRecord,
  token: ServiceAccountToken,
): Record<string, string> {
  return {
    'eks-cluster-arn': cluster.arn,
    'eks-cluster-name': cluster.name,
    'kubernetes-namespace': token.namespace,
    'kubernetes-service-account': token.serviceAccount,
    'kubernetes-pod-name': token.podName,
    'kubernetes-pod-uid': token.podUid,
  };
}

/** The session name of a pod: `eks-`, the beginnings of cluster and pod, and a UUID; 63 characters at most. */
function podSessionName(clusterName: string, podName: string): string {
  return `eks-${clusterName.slice(0, 10)}-${podName.slice(
    0,
    10,
  )}-${randomUUID()}`;
}

const SIX_HOURS = 6 * 3600;

/** A chained session lasts an hour at most; the agent renews it a minute before. */
const CHAINED = 59 * 60;

type RoleOfRequest = Pick<AssumeRequest, 'role' | 'place'>;

/** EKS says the same for every reason, so that no pod learns about roles. */
function refused(): AwsError {
  return new AwsError(
    'AccessDeniedException',
    'Unauthorized Exception! EKS does not have permissions to assume the associated role.',
    { status: 400 },
  );
}

function roleOf(call: Call, roleArn: string): RoleOfRequest {
  const place = parseRoleArn(roleArn);
  const role = place && iamAccounts.of(call.state, place).roleByArn(roleArn);
  if (!place || !role) {
    throw refused();
  }
  return { role, place };
}

function assume(call: Call, request: AssumeRequest): Session {
  if (!admits(call, request).allowed) {
    throw refused();
  }
  return openSession(call, request);
}

/** Assumes the role of an association for a pod, and then its target role where it has one. */
export function assumeAssociationRole(
  call: Call,
  cluster: ClusterRecord,
  association: AssociationRecord,
  token: ServiceAccountToken,
): Session {
  const tags = association.disableSessionTags
    ? {}
    : podSessionTags(cluster, token);
  const target = association.targetRoleArn;
  const sessionPolicies =
    association.policy === undefined ? [] : [association.policy];
  const common = {
    sessionName: podSessionName(cluster.name, token.podName),
    tags,
    transitiveTagKeys: Object.keys(tags),
  };
  const first = assume(call, {
    ...common,
    ...roleOf(call, association.roleArn),
    assumer: {
      principal: { id: 'pods.eks.amazonaws.com', type: 'Service' },
      layers: {
        identity: { state: 'absent' },
        boundary: { state: 'absent' },
        session: { state: 'absent' },
      },
      keys: { 'aws:PrincipalIsAWSService': 'true' },
    },
    durationSeconds: SIX_HOURS,
    // With a target role the policy narrows the target's session alone.
    sessionPolicies: target === undefined ? sessionPolicies : [],
    keys: {
      'aws:SourceAccount': call.accountId,
      'aws:SourceArn': cluster.arn,
    },
  });
  if (target === undefined) {
    return first;
  }
  const asFirst: Call = { ...call, caller: first.caller };
  return assume(asFirst, {
    ...common,
    ...roleOf(call, target),
    assumer: callerAsAssumer(asFirst),
    durationSeconds: CHAINED,
    sessionPolicies,
    externalId: association.externalId,
  });
}
