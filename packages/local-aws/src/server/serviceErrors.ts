import { AwsError, type ServiceName } from '../wire';

/** Why a service does not do what it is asked, through no fault of the request. */
export type ServiceTrouble = 'throttled' | 'internal' | 'unavailable';

type Answers = Record<
  ServiceTrouble,
  readonly [code: string, message: string, status: number]
>;

const rateExceeded = 'Rate exceeded';
const internal =
  'The request processing has failed because of an unknown error, exception or failure.';
const unavailable =
  'The request has failed due to a temporary failure of the server.';

/** https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
const common: Answers = {
  throttled: ['Throttling', rateExceeded, 400],
  internal: ['InternalFailure', internal, 500],
  unavailable: ['ServiceUnavailable', unavailable, 503],
};

const answers: Record<ServiceName, Answers> = {
  // https://docs.aws.amazon.com/eks/latest/APIReference/API_ListClusters.html#API_ListClusters_Errors
  eks: {
    throttled: ['ThrottlingException', rateExceeded, 429],
    internal: ['ServerException', internal, 500],
    unavailable: ['ServiceUnavailableException', unavailable, 503],
  },
  // https://docs.aws.amazon.com/eks/latest/APIReference/API_auth_AssumeRoleForPodIdentity.html
  'eks-auth': {
    throttled: ['ThrottlingException', rateExceeded, 429],
    internal: ['InternalServerException', internal, 500],
    unavailable: ['ServiceUnavailableException', unavailable, 503],
  },
  // https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html#API_CreateRole_Errors
  iam: { ...common, internal: ['ServiceFailure', internal, 500] },
  sts: common,
  // https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
  s3: {
    throttled: ['SlowDown', 'Please reduce your request rate.', 503],
    internal: [
      'InternalError',
      'We encountered an internal error. Please try again.',
      500,
    ],
    unavailable: [
      'ServiceUnavailable',
      'Service is unable to handle request.',
      503,
    ],
  },
  // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html
  dynamodb: {
    throttled: ['ThrottlingException', rateExceeded, 400],
    internal: [
      'InternalServerError',
      'The request could not be processed because of an internal server error.',
      500,
    ],
    unavailable: ['ServiceUnavailable', unavailable, 503],
  },
  // https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/CommonErrors.html
  cloudtrail: {
    ...common,
    throttled: ['ThrottlingException', rateExceeded, 400],
  },
};

/** The error that a service has for such trouble. */
export function serviceError(
  service: ServiceName,
  trouble: ServiceTrouble,
): AwsError {
  const [code, message, status] = answers[service][trouble];
  return new AwsError(code, message, { status });
}
