import { documentedErrors, byStatus, mergeCases, type ErrorBook } from '../kit';
import { prepareIam, PROVIDER, services } from './fixture';
import { managedPolicyErrors } from './managedPolicies';
import { providerErrors } from './oidcProviders';
import { quotaErrors } from './quotas';
import { iamReasons } from './reasons';
import { rolePolicyErrors } from './rolePolicies';
import { roleErrors } from './roles';
import { roleSettingErrors } from './roleSettings';
import { simulationErrors } from './simulation';

/** What is known of the errors of IAM. */
export const iamBook: ErrorBook = {
  title: 'IAM',
  service: 'iam',
  services,
  prepare: prepareIam,
  documented: documentedErrors('iam'),
  // https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
  common: ['AccessDenied', 'ValidationError'],
  // https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html#API_CreateRole_Errors
  statuses: {
    AccessDenied: 403,
    DeleteConflictException: 409,
    EntityAlreadyExistsException: 409,
    InvalidInputException: 400,
    LimitExceededException: 409,
    MalformedPolicyDocumentException: 400,
    NoSuchEntityException: 404,
    PolicyEvaluationException: 500,
    PolicyNotAttachableException: 400,
    ServiceFailureException: 500,
    UnmodifiableEntityException: 400,
    ValidationError: 400,
  },
  cases: mergeCases(
    roleErrors,
    roleSettingErrors,
    rolePolicyErrors,
    managedPolicyErrors,
    providerErrors,
    simulationErrors,
    quotaErrors,
  ),
  denied: {
    error: 'AccessDenied',
    inputOf: operation =>
      operation === 'DeleteOpenIDConnectProvider'
        ? { OpenIDConnectProviderArn: PROVIDER }
        : undefined,
  },
  faults: { ServiceFailureException: byStatus(500) },
  reasons: iamReasons,
};
