import { documentedErrors, NO_SOURCE, type ErrorBook } from '../kit';

/** What is known of the errors of CloudTrail. */
export const cloudTrailBook: ErrorBook = {
  title: 'CloudTrail',
  service: 'cloudtrail',
  documented: documentedErrors('cloudtrail'),
  common: [],
  // https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html#API_LookupEvents_Errors
  statuses: {
    AccessDeniedException: 400,
    InvalidEventCategoryException: 400,
    InvalidLookupAttributesException: 400,
    InvalidMaxResultsException: 400,
    InvalidNextTokenException: 400,
    InvalidTimeRangeException: 400,
  },
  cases: {
    LookupEvents: [
      {
        error: 'InvalidEventCategoryException',
        when: 'the category is not insight',
        input: { EventCategory: 'management' },
        message: 'The event category management is not valid.',
        source: NO_SOURCE,
      },
      {
        error: 'InvalidLookupAttributesException',
        when: 'there are two attributes',
        input: {
          LookupAttributes: [
            { AttributeKey: 'Username', AttributeValue: 'a' },
            { AttributeKey: 'EventName', AttributeValue: 'b' },
          ],
        },
        message: 'You can specify only one lookup attribute.',
        source: NO_SOURCE,
      },
      {
        error: 'InvalidMaxResultsException',
        when: 'more is asked than a page may have',
        input: { MaxResults: 51 },
        message: 'A limit must be between 1 and 50.',
        source: NO_SOURCE,
      },
      {
        error: 'InvalidNextTokenException',
        when: 'the token of the next page is made up',
        input: { NextToken: 'made-up' },
        message: 'Invalid NextToken.',
        source: NO_SOURCE,
      },
      {
        error: 'InvalidTimeRangeException',
        when: 'the end is before the start',
        input: {
          StartTime: new Date('2024-01-02'),
          EndTime: new Date('2024-01-01'),
        },
        message: 'The start time must be before the end time.',
        source: NO_SOURCE,
      },
    ],
  },
  denied: { error: 'AccessDeniedException' },
  faults: {},
  reasons: [
    {
      error: 'OperationNotPermittedException',
      because: 'it is for accounts that may not look events up, and all may',
    },
    {
      error: 'UnsupportedOperationException',
      because: 'it is for Regions without the operation, and all have it',
    },
  ],
};
