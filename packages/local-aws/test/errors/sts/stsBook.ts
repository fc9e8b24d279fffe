import { documentedErrors, type ErrorBook } from '../kit';
import { stsErrors } from './cases';
import { prepareSts } from './fixture';

/** What is known of the errors of STS. */
export const stsBook: ErrorBook = {
  title: 'STS',
  service: 'sts',
  prepare: prepareSts,
  documented: documentedErrors('sts'),
  // https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
  common: ['AccessDenied', 'InvalidParameterValue', 'ValidationError'],
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors
  statuses: {
    AccessDenied: 403,
    ExpiredTokenException: 400,
    InvalidIdentityTokenException: 400,
    InvalidParameterValue: 400,
    MalformedPolicyDocumentException: 400,
    PackedPolicyTooLargeException: 400,
    ValidationError: 400,
  },
  cases: stsErrors,
  faults: {},
  reasons: [
    {
      error: 'ExpiredTokenException',
      operations: ['AssumeRole'],
      because:
        'it is for context assertions of IAM Identity Center, which are not taken here',
    },
    {
      error: 'RegionDisabledException',
      because: 'every Region is enabled for every account',
    },
    {
      error: 'IDPCommunicationErrorException',
      because: 'no provider is called: signatures of tokens are not checked',
    },
    {
      error: 'IDPRejectedClaimException',
      because:
        'no provider is asked, and claims are judged by the trust policy, which makes it AccessDenied',
    },
  ],
};
