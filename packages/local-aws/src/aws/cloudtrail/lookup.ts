import type {
  Event,
  LookupAttribute,
  LookupAttributeKey,
  LookupEventsRequest,
  LookupEventsResponse,
} from '@aws-sdk/client-cloudtrail';
import { authorize } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { AwsError } from '../../wire/types';
import { type TrailEvent, trails } from './store';

type Test = (event: TrailEvent, value: string) => boolean;

const TESTS: Readonly<Record<LookupAttributeKey, Test>> = {
  EventId: (event, value) => event.eventId === value,
  EventName: (event, value) => event.eventName === value,
  EventSource: (event, value) => event.eventSource === value,
  ReadOnly: (event, value) => String(event.readOnly) === value,
  Username: (event, value) => event.username === value,
  AccessKeyId: (event, value) => event.accessKeyId === value,
  ResourceType: ({ resources }, value) =>
    resources.some(({ type }) => type === value),
  ResourceName: ({ resources }, value) =>
    resources.some(({ name }) => name === value),
};

function invalid(message: string): AwsError {
  return new AwsError('InvalidLookupAttributesException', message);
}

/** Reads the attribute to look up by: CloudTrail takes one. */
function attributeTest(
  attributes: readonly LookupAttribute[] | undefined,
): (event: TrailEvent) => boolean {
  if (!attributes?.length) {
    return () => true;
  }
  if (attributes.length > 1) {
    throw invalid('You can specify only one lookup attribute.');
  }
  const [{ AttributeKey: key, AttributeValue: value }] = attributes;
  if (key === undefined || !Object.hasOwn(TESTS, key)) {
    throw invalid(`The lookup attribute ${key} is not valid.`);
  }
  if (!value) {
    throw invalid(`The lookup attribute ${key} must have a value.`);
  }
  return event => TESTS[key](event, value);
}

const MAX_RESULTS = 50;

const NINETY_DAYS = 90 * 86_400_000;

function timeTest(
  { StartTime: start, EndTime: end }: LookupEventsRequest,
  now: Date,
): (event: TrailEvent) => boolean {
  if (start && end && start > end) {
    throw new AwsError(
      'InvalidTimeRangeException',
      'The start time must be before the end time.',
    );
  }
  const first = Math.max(start?.getTime() ?? 0, now.getTime() - NINETY_DAYS);
  const last = end?.getTime() ?? Infinity;
  return ({ eventTime }) =>
    eventTime.getTime() >= first && eventTime.getTime() <= last;
}

function checkMaxResults(asked: number | undefined): number {
  const maxResults = asked ?? MAX_RESULTS;
  if (!(maxResults >= 1 && maxResults <= MAX_RESULTS)) {
    throw new AwsError(
      'InvalidMaxResultsException',
      `A limit must be between 1 and ${MAX_RESULTS}.`,
    );
  }
  return maxResults;
}

function checkCategory(category: string | undefined): void {
  if (category !== undefined && category !== 'insight') {
    throw new AwsError(
      'InvalidEventCategoryException',
      `The event category ${category} is not valid.`,
    );
  }
}

function eventView(event: TrailEvent): Event {
  return {
    EventId: event.eventId,
    EventName: event.eventName,
    ReadOnly: String(event.readOnly),
    AccessKeyId: event.accessKeyId,
    EventTime: event.eventTime,
    EventSource: event.eventSource,
    Username: event.username,
    Resources: event.resources.map(({ type, name }) => ({
      ResourceType: type,
      ResourceName: name,
    })),
    CloudTrailEvent: event.record,
  };
}

/**
 * Looks up management events of the last 90 days, newest first. Insights events do not come to be here.
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html
 */
export function lookupEvents(
  input: LookupEventsRequest,
  call: Call,
): LookupEventsResponse {
  authorize(call, { action: 'cloudtrail:LookupEvents', resource: '*' });
  const { NextToken: token, MaxResults, ...filter } = input;
  const limit = checkMaxResults(MaxResults);
  checkCategory(input.EventCategory);
  const hasAttribute = attributeTest(input.LookupAttributes);
  const isInTime = timeTest(input, call.now);
  const request = JSON.stringify(filter);
  const before = readLookupToken(token, request);
  const events =
    input.EventCategory === 'insight'
      ? []
      : trails
          .of(call.state, call)
          .newestFirst()
          .filter(
            event =>
              event.sequence < before && isInTime(event) && hasAttribute(event),
          );
  const page = events.slice(0, limit);
  return {
    Events: page.map(eventView),
    NextToken:
      events.length > page.length
        ? writeLookupToken({
            before: page[page.length - 1].sequence,
            request,
          })
        : undefined,
  };
}

interface Token {
  /** Sequence of the last event of the page before. */
  before: number;
  /** What was asked; a token is good for nothing else. */
  request: string;
}

function invalidToken(): AwsError {
  return new AwsError('InvalidNextTokenException', 'Invalid NextToken.');
}

function writeLookupToken(token: Token): string {
  return Buffer.from(JSON.stringify(token)).toString('base64');
}

/** The sequence behind which a page begins. Throws InvalidNextToken for a token of another request. */
function readLookupToken(text: string | undefined, request: string): number {
  if (text === undefined) {
    return Infinity;
  }
  try {
    const token: Token = JSON.parse(Buffer.from(text, 'base64').toString());
    if (token.request !== request) {
      throw invalidToken();
    }
    return token.before;
  } catch {
    throw invalidToken();
  }
}
