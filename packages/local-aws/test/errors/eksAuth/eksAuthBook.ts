import {
  byStatus,
  implementedOperations,
  throttled,
  type ErrorBook,
} from '../kit';
import { prepareEks } from '../eks/fixture';
import { eksAuthErrors } from './cases';

/**
 * Its client is not on npm, so these are copied from the page:
 * https://docs.aws.amazon.com/eks/latest/APIReference/API_auth_AssumeRoleForPodIdentity.html#API_auth_AssumeRoleForPodIdentity_Errors
 */
const statuses = {
  AccessDeniedException: 400,
  ExpiredTokenException: 400,
  InternalServerException: 500,
  InvalidParameterException: 400,
  InvalidRequestException: 400,
  InvalidTokenException: 400,
  ResourceNotFoundException: 404,
  ServiceUnavailableException: 503,
  ThrottlingException: 429,
};

/** What is known of the errors of EKS Auth. */
export const eksAuthBook: ErrorBook = {
  title: 'EKS Auth',
  service: 'eks-auth',
  prepare: prepareEks,
  documented: new Map(
    implementedOperations('eks-auth').map(operation => [
      operation,
      new Set(Object.keys(statuses)),
    ]),
  ),
  common: [],
  statuses,
  cases: eksAuthErrors,
  faults: {
    InternalServerException: byStatus(500),
    ServiceUnavailableException: byStatus(503),
    ThrottlingException: throttled,
  },
  reasons: [
    {
      error: 'InvalidRequestException',
      because:
        'it is for clusters in a state that forbids the operation, and clusters here are always ACTIVE',
    },
  ],
};
