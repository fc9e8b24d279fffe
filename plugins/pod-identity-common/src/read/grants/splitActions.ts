import type { PolicyClause } from 'iam-policy';
import { s3Actions, s3ActionsMatching, type S3Action } from './s3Actions';

/** An Action or NotAction element, taken apart. */
export interface SplitActions {
  /** The S3 actions that it takes in. */
  s3: ReadonlySet<S3Action>;
  /** What it takes in besides, in the words of the policy. */
  others: string[];
  /** What looks like S3 and matches no action that is known. */
  unknown: string[];
  /** The words of the policy that take in an S3 action; the action's own name under NotAction. */
  writtenFor(action: S3Action): string[];
}

/** Takes an Action or NotAction element apart. */
export function splitActions(clause: PolicyClause): SplitActions {
  return clause.negated ? splitNotAction(clause) : splitAction(clause);
}

function splitAction({ values }: PolicyClause): SplitActions {
  const matches = values.map(text => ({
    text,
    s3: new Set(s3ActionsMatching(text)),
  }));
  const isOther = (text: string) => !/^s3:/i.test(text);
  return {
    s3: new Set(matches.flatMap(({ s3 }) => [...s3])),
    others: values.filter(isOther),
    unknown: matches
      .filter(({ text, s3 }) => !isOther(text) && !s3.size)
      .map(({ text }) => text),
    writtenFor: action =>
      matches.filter(({ s3 }) => s3.has(action)).map(({ text }) => text),
  };
}

function splitNotAction({ values }: PolicyClause): SplitActions {
  const excluded = new Set(values.flatMap(s3ActionsMatching));
  const everything = values.some(text => /^\*+$/.test(text));
  return {
    s3: new Set(s3Actions.filter(action => !excluded.has(action))),
    others: everything ? [] : [`everything but ${values.join(', ')}`],
    unknown: [],
    writtenFor: action => [excluded.size ? action.name : 's3:*'],
  };
}
