import type { ServiceName } from '../../../wire/types';

/** Data events are not in LookupEvents: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html */
const DATA_EVENTS: Partial<Record<ServiceName, RegExp>> = {
  s3: /Object/,
};

export function isManagement(service: ServiceName, operation: string): boolean {
  return !DATA_EVENTS[service]?.test(operation);
}

/** Whether an operation changes nothing. Assuming a role counts as reading. */
export function isReadOnly(operation: string): boolean {
  return /^(Get|List|Describe|Head|Lookup|Simulate|Assume)/.test(operation);
}
