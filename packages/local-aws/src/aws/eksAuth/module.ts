import { createHash } from 'node:crypto';
import type { Call, InputTable } from '../../platform/call';
import {
  type AwsServiceModule,
  jsonCredentials,
  jsonRefusal,
  TROUBLE_WORDS,
  type UserIdentity,
} from '../module';
import { roleSessionArn } from '../sts/openSession';
import { assumeRoleForPodIdentity } from './assumeRoleForPodIdentity';
import { eksAuthNamespace, eksAuthSchemas } from './eksAuthSchemas';

/** Stands for the node behind an unsigned call of EKS Auth: one instance a cluster, always the same. */
function nodeIdentity(call: Call, clusterName: string): UserIdentity {
  const digest = createHash('sha256').update(clusterName).digest('hex');
  const instanceId = `i-0${digest.slice(0, 16)}`;
  const roleName = `${clusterName}-node`;
  const { accountId } = call;
  const principalId = `AROA${digest.slice(16, 33).toUpperCase()}`;
  return {
    username: instanceId,
    accessKeyId: `ASIA${digest.slice(33, 49).toUpperCase()}`,
    userIdentity: {
      type: 'AssumedRole',
      principalId: `${principalId}:${instanceId}`,
      arn: roleSessionArn(call, roleName, instanceId),
      accountId,
      accessKeyId: `ASIA${digest.slice(33, 49).toUpperCase()}`,
      sessionContext: {
        sessionIssuer: {
          type: 'Role',
          principalId,
          arn: `arn:${call.partition}:iam::${accountId}:role/${roleName}`,
          accountId,
          userName: roleName,
        },
        attributes: {
          creationDate: `${call.now.toISOString().slice(0, 13)}:00:00Z`,
          mfaAuthenticated: 'false',
        },
        ec2RoleDelivery: '2.0',
      },
    },
  };
}

/** What the operations of EKS Auth take. */
const eksAuthInputs: InputTable = {
  AssumeRoleForPodIdentity: 'clusterName token',
};

/** EKS Auth: credentials for pods. */
export const eksAuth: AwsServiceModule = {
  name: 'eks-auth',
  title: 'EKS Auth',
  source: () => ({
    protocol: 'aws.protocols#restJson1',
    namespace: eksAuthNamespace,
    version: '2023-11-26',
    schemas: eksAuthSchemas,
  }),
  operations: {
    AssumeRoleForPodIdentity: assumeRoleForPodIdentity,
  },
  inputs: eksAuthInputs,
  requests: {
    takesUnsigned: ({ path }) =>
      /^\/clusters\/[^/]+\/assume-role-for-pod-identity$/.test(path),
    // The token in the request is the credential.
    allowsAnonymous: () => true,
  },
  // https://docs.aws.amazon.com/eks/latest/APIReference/API_auth_AssumeRoleForPodIdentity.html
  errors: {
    credentials: jsonCredentials(403),
    troubles: {
      throttled: ['ThrottlingException', TROUBLE_WORDS.throttled, 429],
      internal: ['InternalServerException', TROUBLE_WORDS.internal, 500],
      unavailable: [
        'ServiceUnavailableException',
        TROUBLE_WORDS.unavailable,
        503,
      ],
    },
    refusal: jsonRefusal(400),
  },
  trail: {
    memberName: name => name,
    resources: [['clusterName', 'AWS::EKS::Cluster']],
    isDualStack: true,
    unsignedCaller: (call, { clusterName }) =>
      nodeIdentity(call, String(clusterName)),
  },
};
