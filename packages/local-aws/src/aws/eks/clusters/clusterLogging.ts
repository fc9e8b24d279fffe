import { LogType, type Logging } from '@aws-sdk/client-eks';
import { invalidParameter } from '../eksErrors';

const ALL: readonly LogType[] = Object.values(LogType);

/**
 * The types of logs that are on after a request, of those that were: it turns on or off the types that it names, and leaves the
 * others alone. https://docs.aws.amazon.com/eks/latest/APIReference/API_LogSetup.html
 */
export function loggedAfter(
  before: readonly LogType[],
  { clusterLogging = [] }: Logging,
): LogType[] {
  const after = new Set(before);
  for (const { types = [], enabled } of clusterLogging) {
    for (const type of types) {
      if (!ALL.includes(type)) {
        throw invalidParameter(`Unsupported log type: ${type}`);
      }
      if (enabled) {
        after.add(type);
      } else {
        after.delete(type);
      }
    }
  }
  return ALL.filter(type => after.has(type));
}

/** What is on and what is off, in the shape of the SDK. */
export function loggingView(logged: readonly LogType[]): Logging {
  const off = ALL.filter(type => !logged.includes(type));
  return {
    clusterLogging: [
      { types: [...logged], enabled: true },
      { types: off, enabled: false },
    ].filter(({ types }) => types.length > 0),
  };
}
