import { eksArn } from '../../platform/arns';
import { authorize } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { AwsError } from '../../wire/types';
import type { AssociationRecord } from '../eks/AssociationRecord';
import { eksRegions } from '../eks/EksRegion';
import { clusterOf } from '../eks/clusters';
import { assumeAssociationRole } from './assumeAssociationRole';
import { POD_IDENTITY_AUDIENCE } from './createServiceAccountToken';
import {
  readServiceAccountToken,
  type ServiceAccountToken,
} from './readServiceAccountToken';

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
