import type { WhoCanQuestion } from 'backstage-plugin-pod-identity-common';

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
  /** Left open: unknown. */
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
  | 'serviceAccountUnknown';

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

/**
 * Tags as a person writes them: `team=a, stage=test`. S3 lets no comma into a tag, and the first `=` ends the key.
 * Undefined where the text is nothing of that kind or a key stands twice; no tags where it is empty.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
 */
export function readTags(text: string): Record<string, string> | undefined {
  const tags = new Map<string, string>();
  for (const item of text.split(',').map(part => part.trim())) {
    const equals = item.indexOf('=');
    const key = item.slice(0, equals).trim();
    if (item && (equals < 0 || !key || tags.has(key))) {
      return undefined;
    }
    if (item) {
      tags.set(key, item.slice(equals + 1).trim());
    }
  }
  return Object.fromEntries(tags);
}
