import {
  documentedErrors,
  byStatus,
  throttled,
  mergeCases,
  type ErrorBook,
} from '../kit';
import { accessEntryErrors } from './accessEntries';
import { accessPolicyErrors } from './accessPolicies';
import { addonErrors } from './addons';
import { associationLimitErrors, services } from './associationLimit';
import { associationErrors } from './associations';
import { clusterErrors } from './clusters';
import { prepareEks } from './fixture';
import { eksReasons } from './reasons';
import { tagErrors } from './tagging';

/** What is known of the errors of EKS. */
export const eksBook: ErrorBook = {
  title: 'EKS',
  service: 'eks',
  services,
  prepare: prepareEks,
  documented: documentedErrors('eks'),
  // https://docs.aws.amazon.com/eks/latest/APIReference/CommonErrors.html
  common: ['AccessDeniedException'],
  // https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html#API_CreateCluster_Errors
  statuses: {
    AccessDeniedException: 403,
    ServerException: 500,
    ServiceUnavailableException: 503,
    ThrottlingException: 429,
    BadRequestException: 400,
    InvalidParameterException: 400,
    InvalidRequestException: 400,
    NotFoundException: 404,
    ResourceInUseException: 409,
    ResourceLimitExceededException: 400,
    ResourceNotFoundException: 404,
  },
  cases: mergeCases(
    clusterErrors,
    associationErrors,
    addonErrors,
    accessEntryErrors,
    accessPolicyErrors,
    tagErrors,
    associationLimitErrors,
  ),
  denied: { error: 'AccessDeniedException' },
  faults: {
    ServerException: byStatus(500),
    ServiceUnavailableException: byStatus(503),
    ThrottlingException: throttled,
  },
  reasons: eksReasons,
};
