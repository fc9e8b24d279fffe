import type {
  Event,
  LookupEventsRequest,
  LookupEventsResponse,
} from '@aws-sdk/client-cloudtrail';
import { AwsError } from '../../../wire/types';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { trails, type TrailEvent } from '../store';
import { attributeTest } from './attributeTest';
import { readLookupToken, writeLookupToken } from './lookupToken';

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
