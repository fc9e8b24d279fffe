import type { PolicyClause } from 'iam-policy';
import { s3Actions, type S3Action } from '../../services/s3/actions';

/** An Action or NotAction element, taken apart. */
export interface SplitActions {
  /** The S3 actions that it takes in. */
  s3: ReadonlySet<S3Action>;
  /** What it takes in besides, in the words of the policy. */
  others: string[];
  /** What looks like S3 and matches no action that is known. */
  unknown: string[];
  /** The words of the policy that take in an S3 action; the action's own name under NotAction. */
  writtenFor(action: S3Action): readonly string[];
  /** The words of the policy that take in any S3 action, in the order of the actions. */
  written: readonly string[];
}

/** Takes an Action or NotAction element apart. */
export function splitActions(clause: PolicyClause): SplitActions {
  const split = clause.negated ? splitNotAction(clause) : splitAction(clause);
  const written = new Set([...split.s3].flatMap(split.writtenFor));
  return { ...split, written: [...written] };
}

function splitAction({ values }: PolicyClause): Omit<SplitActions, 'written'> {
  const texts = new Map<S3Action, string[]>();
  const unknown: string[] = [];
  const isOther = (text: string) => !/^s3:/i.test(text);
  for (const text of values) {
    const s3 = s3Actions.matching(text);
    for (const action of s3) {
      const known = texts.get(action) ?? [];
      texts.set(action, known);
      known.push(text);
    }
    if (!isOther(text) && !s3.length) {
      unknown.push(text);
    }
  }
  return {
    s3: new Set(texts.keys()),
    others: values.filter(isOther),
    unknown,
    writtenFor: action => texts.get(action) ?? [],
  };
}

function splitNotAction({
  values,
}: PolicyClause): Omit<SplitActions, 'written'> {
  const excluded = new Set(values.flatMap(s3Actions.matching));
  const everything = values.some(text => /^\*+$/.test(text));
  return {
    s3: new Set(s3Actions.all.filter(action => !excluded.has(action))),
    others: everything ? [] : [`everything but ${values.join(', ')}`],
    unknown: [],
    writtenFor: action => [excluded.size ? action.name : 's3:*'],
  };
}
