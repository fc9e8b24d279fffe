import { randomUUID } from 'node:crypto';
import { eksArn, parseRoleArn } from '../../platform/arns';
import { authorize } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { iamAccounts } from '../../platform/identity';
import type { Session } from '../../platform/identity/stores';
import { AwsError } from '../../wire/types';
import {
  type AssociationRecord,
  type ClusterRecord,
  eksRegions,
} from '../eks/EksRegion';
import { clusterOf } from '../eks/clusters';
import { type AssumeRequest, admits, callerAsAssumer } from '../sts/admits';
import { openSession } from '../sts/openSession';
import {
  POD_IDENTITY_AUDIENCE,
  readServiceAccountToken,
  type ServiceAccountToken,
} from './serviceAccountToken';

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
function assumeAssociationRole(
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

/** The association of the service account. AWS's wording where there is none is not known; the code is. */
function findPodAssociation(
  call: Call,
  clusterName: string,
  token: ServiceAccountToken,
): AssociationRecord {
  const { namespace, serviceAccount } = token;
  const association = eksRegions
    .of(call.state, call)
    .associations.for({ clusterName, namespace, serviceAccount });
  if (!association) {
    throw new AwsError(
      'ResourceNotFoundException',
      `No EKS Pod Identity association found for service account ${serviceAccount} in namespace ${namespace}.`,
      { status: 404 },
    );
  }
  return association;
}

/** https://docs.aws.amazon.com/eks/latest/APIReference/API_auth_AssumeRoleForPodIdentity.html */
interface AssumeRoleForPodIdentityRequest {
  clusterName?: string;
  token?: string;
}

/** What a pod gets. */
interface AssumeRoleForPodIdentityResponse {
  subject: { namespace: string; serviceAccount: string };
  audience: string;
  podIdentityAssociation: { associationArn: string; associationId: string };
  assumedRoleUser: { arn: string; assumeRoleId: string };
  credentials: {
    accessKeyId: string;
    secretAccessKey: string;
    sessionToken: string;
    expiration: Date;
  };
}

/** What the service model says of the request; AWS's wording is not known. */
function checkParameters(clusterName: string, token: string): void {
  if (!/^[0-9A-Za-z][A-Za-z0-9\-_]{0,99}$/.test(clusterName)) {
    throw new AwsError(
      'InvalidParameterException',
      `The cluster name ${clusterName} is invalid.`,
    );
  }
  if (token === '') {
    throw new AwsError('InvalidParameterException', 'The token is missing.');
  }
}

/** The caller is the node, for its agent; the token says for whom. */
export function assumeRoleForPodIdentity(
  input: AssumeRoleForPodIdentityRequest,
  call: Call,
): AssumeRoleForPodIdentityResponse {
  const { clusterName = '', token = '' } = input;
  checkParameters(clusterName, token);
  // An unsigned call is taken as the node's: whoever has a token here need not have a node as well.
  if (call.caller.kind !== 'anonymous') {
    authorize(call, {
      action: 'eks-auth:AssumeRoleForPodIdentity',
      resource: eksArn(call, `cluster/${clusterName}`),
    });
  }
  const cluster = clusterOf(call, clusterName);
  const account = readServiceAccountToken(token, call.now);
  const association = findPodAssociation(call, cluster.name, account);
  const { caller, credentials } = assumeAssociationRole(
    call,
    cluster,
    association,
    account,
  );
  return {
    subject: {
      namespace: account.namespace,
      serviceAccount: account.serviceAccount,
    },
    audience: POD_IDENTITY_AUDIENCE,
    podIdentityAssociation: {
      associationArn: association.associationArn,
      associationId: association.associationId,
    },
    assumedRoleUser: { arn: caller.arn, assumeRoleId: caller.userId },
    credentials: { ...credentials },
  };
}
