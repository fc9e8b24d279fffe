import {
  jsonCredentials,
  jsonRefusal,
  TROUBLE_WORDS,
  type AwsServiceModule,
} from '../module';
import { eksAuthNamespace, eksAuthSchemas } from './eksAuthSchemas';
import { eksAuthInputs } from './inputs';
import { nodeIdentity } from './nodeIdentity';
import { assumeRoleForPodIdentity } from './assumeRoleForPodIdentity';

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
