import type { AskValues, ContextRow, TagsAnswer } from './question';

/** Whether one service account may, or which may. */
export type AskMode = 'decide' | 'whoCan';

/** A question as the address of the page holds it, so that a link asks it again. */
export interface SharedQuestion {
  mode: AskMode;
  /** The item of the annotation that it is about; undefined where it is about nobody in particular. */
  annotation?: string;
  values: AskValues;
  crossCheck: boolean;
}

const words = { decide: 'can', whoCan: 'who' } as const;
const names = [
  'ask',
  'pods',
  'action',
  'resource',
  'objectTags',
  'requestTags',
  'context',
  'crossCheck',
] as const;

/** The parameters of the address with a question in place of the one before; what is not ours stays. */
export function withQuestion(
  params: URLSearchParams,
  { mode, annotation, values, crossCheck }: SharedQuestion,
): URLSearchParams {
  const result = new URLSearchParams(params);
  for (const name of names) {
    result.delete(name);
  }
  const set = (name: (typeof names)[number], value: string | undefined) => {
    if (value !== undefined) {
      result.set(name, value);
    }
  };
  set('ask', words[mode]);
  set('pods', annotation);
  set('action', values.action.trim());
  set('resource', values.resource.trim());
  set('objectTags', textOf(values.objectTags));
  set('requestTags', textOf(values.requestTags));
  for (const { key, value } of values.context) {
    if (key.trim()) {
      result.append('context', `${key.trim()}=${value.trim()}`);
    }
  }
  set('crossCheck', crossCheck ? 'true' : undefined);
  return result;
}

/** The question that an address holds; undefined where it holds none. */
export function questionIn(
  params: URLSearchParams,
): SharedQuestion | undefined {
  const mode = (['decide', 'whoCan'] as const).find(
    each => words[each] === params.get('ask'),
  );
  return (
    mode && {
      mode,
      annotation: params.get('pods') ?? undefined,
      values: {
        action: params.get('action') ?? '',
        resource: params.get('resource') ?? '',
        objectTags: tagsIn(params.get('objectTags')),
        requestTags: tagsIn(params.get('requestTags')),
        context: params.getAll('context').map(contextRow),
      },
      crossCheck: params.get('crossCheck') === 'true',
    }
  );
}

/** Empty text stands for no tags, which is not the same as leaving them open. */
function textOf({ choice, text }: TagsAnswer): string | undefined {
  if (choice === 'open') {
    return undefined;
  }
  return choice === 'none' ? '' : text.trim();
}

function tagsIn(text: string | null): TagsAnswer {
  if (text === null) {
    return { choice: 'open', text: '' };
  }
  return text ? { choice: 'given', text } : { choice: 'none', text: '' };
}

/** No condition key has `=` in its name, except behind the `/` of a tag key: those are rare, and the first one ends it. */
function contextRow(text: string, id: number): ContextRow {
  const [key, ...value] = text.split('=');
  return { id, key, value: value.join('=') };
}
