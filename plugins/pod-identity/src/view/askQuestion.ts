import type { WhoCanQuestion } from 'backstage-plugin-pod-identity-common';
import { readTags } from './readTags';

/** A question as it is typed. */
export interface AskValues {
  action: string;
  resource: string;
  /** `team=a, stage=test`; empty: as they are in S3. */
  objectTags: string;
}

/** What keeps it from being asked. What actions and resources there are, the backend knows. */
export type AskProblem =
  | 'actionMissing'
  | 'resourceMissing'
  | 'tagsNotUnderstood';

/** The question, or what is wrong with it. */
export function askQuestion(
  values: AskValues,
): { question: WhoCanQuestion } | { problem: AskProblem } {
  const action = values.action.trim();
  const resource = values.resource.trim();
  const objectTags = readTags(values.objectTags);
  if (!action) {
    return { problem: 'actionMissing' };
  }
  if (!resource) {
    return { problem: 'resourceMissing' };
  }
  if (!objectTags) {
    return { problem: 'tagsNotUnderstood' };
  }
  return {
    question: {
      action,
      resource,
      ...(Object.keys(objectTags).length > 0 ? { objectTags } : {}),
    },
  };
}
