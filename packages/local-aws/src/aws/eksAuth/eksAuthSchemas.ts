import type {
  $SchemaRef,
  StaticErrorSchema,
  StaticOperationSchema,
  StaticStructureSchema,
} from '@smithy/types';

/**
 * EKS Auth in the form of an SDK client's exports. Its client is not on npm; shapes and statuses are those of
 * https://docs.aws.amazon.com/eks/latest/APIReference/API_auth_AssumeRoleForPodIdentity.html
 */
export const eksAuthNamespace = 'com.amazonaws.eksauth';

const string = 0;
const timestamp = 4;
const httpLabel = 1;

/** A structure whose members are all required, as every one of this service is. */
function structure(
  name: string,
  members: Record<string, $SchemaRef>,
): StaticStructureSchema {
  const names = Object.keys(members);
  const schemas = Object.values(members);
  return [3, eksAuthNamespace, name, 0, names, schemas, names.length];
}

function error(name: string, httpError: number): StaticErrorSchema {
  const traits = { error: httpError < 500 ? 'client' : 'server', httpError };
  return [
    -3,
    eksAuthNamespace,
    name,
    traits as { error: 'client' | 'server' },
    ['message'],
    [string],
  ];
}

const request = structure('AssumeRoleForPodIdentityRequest', {
  clusterName: [string, httpLabel],
  token: string,
});

const response = structure('AssumeRoleForPodIdentityResponse', {
  subject: structure('Subject', { namespace: string, serviceAccount: string }),
  audience: string,
  podIdentityAssociation: structure('PodIdentityAssociation', {
    associationArn: string,
    associationId: string,
  }),
  assumedRoleUser: structure('AssumedRoleUser', {
    arn: string,
    assumeRoleId: string,
  }),
  credentials: structure('Credentials', {
    sessionToken: string,
    secretAccessKey: string,
    accessKeyId: string,
    expiration: timestamp,
  }),
});

const assumeRoleForPodIdentity: StaticOperationSchema = [
  9,
  eksAuthNamespace,
  'AssumeRoleForPodIdentity',
  {
    http: ['POST', '/clusters/{clusterName}/assume-role-for-pod-identity', 200],
  },
  request,
  response,
];

export const eksAuthSchemas = {
  assumeRoleForPodIdentity,
  accessDenied: error('AccessDeniedException', 400),
  expiredToken: error('ExpiredTokenException', 400),
  internalServer: error('InternalServerException', 500),
  invalidParameter: error('InvalidParameterException', 400),
  invalidRequest: error('InvalidRequestException', 400),
  invalidToken: error('InvalidTokenException', 400),
  resourceNotFound: error('ResourceNotFoundException', 404),
  serviceUnavailable: error('ServiceUnavailableException', 503),
  throttling: error('ThrottlingException', 429),
};
