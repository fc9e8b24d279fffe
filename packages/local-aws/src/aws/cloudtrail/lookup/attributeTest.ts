import type {
  LookupAttribute,
  LookupAttributeKey,
} from '@aws-sdk/client-cloudtrail';
import { AwsError } from '../../../wire/types';
import type { TrailEvent } from '../store';

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
export function attributeTest(
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
