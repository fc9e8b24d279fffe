import type { Reason } from '../kit';

/** Documented errors of IAM that no input brings about here. */
export const iamReasons: readonly Reason[] = [
  {
    error: 'ConcurrentModificationException',
    because: 'requests are done one after the other, so none meets another',
  },
  {
    error: 'LimitExceededException',
    operations: [
      'DeleteRole',
      'DeleteRolePolicy',
      'DeletePolicy',
      'SetDefaultPolicyVersion',
      'DeletePolicyVersion',
      'DetachRolePolicy',
    ],
    because: 'these take away or choose, and no quota is exceeded by that',
  },
  {
    error: 'InvalidInputException',
    operations: ['ListAttachedRolePolicies'],
    because:
      'the limits of its parameters are all in the service model, which makes it a ValidationError',
  },
  {
    error: 'NoSuchEntityException',
    operations: ['DeleteOpenIDConnectProvider'],
    because:
      'its page says that to delete a provider that does not exist is no error',
  },
  {
    error: 'OpenIdIdpCommunicationErrorException',
    because: 'no provider is called to fetch its thumbprint',
  },
];
