import type { WhoCanQuestion } from 'backstage-plugin-pod-identity-common';
import { readTags } from './readTags';

/** Tags as they are asked about: left open, none at all, or those of the text, `team=a, stage=test`. */
export interface TagsAnswer {
  choice: 'open' | 'none' | 'given';
  text: string;
}

/** A condition key with one value; the same key again has another. */
export interface ContextRow {
  /** Tells rows apart while keys change. */
  id: number;
  key: string;
  value: string;
}

/** A question as it is typed. */
export interface AskValues {
  action: string;
  resource: string;
  /** Left open: as they are in S3. */
  objectTags: TagsAnswer;
  /** Left open: not known. */
  requestTags: TagsAnswer;
  context: readonly ContextRow[];
}

/** What keeps it from being asked. What actions and resources there are, the backend knows. */
export type AskProblem =
  | 'actionMissing'
  | 'resourceMissing'
  | 'tagsNotUnderstood'
  | 'requestTagsNotUnderstood'
  | 'contextIncomplete'
  | 'accountUnknown';

/** A question of which nothing was said yet. */
export const nothingAsked: AskValues = {
  action: '',
  resource: '',
  objectTags: { choice: 'open', text: '' },
  requestTags: { choice: 'open', text: '' },
  context: [],
};

/** The question, or what is wrong with it. */
export function askQuestion(
  values: AskValues,
): { question: WhoCanQuestion } | { problem: AskProblem } {
  const action = values.action.trim();
  const resource = values.resource.trim();
  const objectTags = tagsOf(values.objectTags);
  const requestTags = tagsOf(values.requestTags);
  const context = contextOf(values.context);
  if (!action) {
    return { problem: 'actionMissing' };
  }
  if (!resource) {
    return { problem: 'resourceMissing' };
  }
  if (objectTags === 'not understood') {
    return { problem: 'tagsNotUnderstood' };
  }
  if (requestTags === 'not understood') {
    return { problem: 'requestTagsNotUnderstood' };
  }
  if (context === 'incomplete') {
    return { problem: 'contextIncomplete' };
  }
  return {
    question: {
      action,
      resource,
      ...(objectTags && { objectTags }),
      ...(requestTags && { requestTags }),
      ...(context && { context }),
    },
  };
}

function tagsOf({
  choice,
  text,
}: TagsAnswer): Record<string, string> | undefined | 'not understood' {
  switch (choice) {
    case 'open':
      return undefined;
    case 'none':
      return {};
    default: {
      const tags = readTags(text);
      return tags && Object.keys(tags).length > 0 ? tags : 'not understood';
    }
  }
}

/** Rows in which nothing was written are passed over. */
function contextOf(
  rows: readonly ContextRow[],
): Record<string, string[]> | undefined | 'incomplete' {
  const context: Record<string, string[]> = {};
  for (const row of rows) {
    const key = row.key.trim();
    const value = row.value.trim();
    if (!key !== !value) {
      return 'incomplete';
    }
    if (key) {
      context[key] = [...(context[key] ?? []), value];
    }
  }
  return Object.keys(context).length > 0 ? context : undefined;
}
