import { sdkSource } from '../../wire';
import {
  byTarget,
  commonTroubles,
  jsonCredentials,
  jsonRefusal,
  TROUBLE_WORDS,
  type AwsServiceModule,
} from '../module';
import { recordTrailEvent } from './event/recordTrailEvent';
import { cloudTrailInputs } from './inputs';
import { savedTrails } from './saved';
import { lookupEvents } from './lookup';

/** CloudTrail: management events of the calls that are made here. */
export const cloudtrail: AwsServiceModule = {
  name: 'cloudtrail',
  title: 'CloudTrail',
  source: sdkSource(
    (): typeof import('@aws-sdk/client-cloudtrail') =>
      require('@aws-sdk/client-cloudtrail'),
    sdk => sdk.CloudTrailClient,
  ),
  operations: {
    LookupEvents: lookupEvents,
  },
  inputs: cloudTrailInputs,
  requests: { takesUnsigned: byTarget('CloudTrail') },
  // https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/CommonErrors.html
  errors: {
    credentials: jsonCredentials(400),
    troubles: {
      ...commonTroubles,
      throttled: ['ThrottlingException', TROUBLE_WORDS.throttled, 400],
    },
    refusal: jsonRefusal(400),
  },
  saved: savedTrails,
  onCall: recordTrailEvent,
};
