import type { InputTable } from '../../platform/call';
import { sdkSource } from '../../wire';
import {
  type AwsServiceModule,
  byTarget,
  commonTroubles,
  jsonCredentials,
  jsonRefusal,
  TROUBLE_WORDS,
} from '../module';
import { recordTrailEvent } from './event/recordTrailEvent';
import { lookupEvents } from './lookup';
import { savedTrails } from './saved';

/** What the operations of CloudTrail take. */
const cloudTrailInputs: InputTable = {
  LookupEvents:
    'LookupAttributes StartTime EndTime EventCategory MaxResults NextToken',
};

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
