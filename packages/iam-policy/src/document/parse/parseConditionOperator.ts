import type { ComparisonName, ConditionOperator } from '../types';

const COMPARISONS: Readonly<Record<ComparisonName, true>> = {
  StringEquals: true,
  StringNotEquals: true,
  StringEqualsIgnoreCase: true,
  StringNotEqualsIgnoreCase: true,
  StringLike: true,
  StringNotLike: true,
  NumericEquals: true,
  NumericNotEquals: true,
  NumericLessThan: true,
  NumericLessThanEquals: true,
  NumericGreaterThan: true,
  NumericGreaterThanEquals: true,
  DateEquals: true,
  DateNotEquals: true,
  DateLessThan: true,
  DateLessThanEquals: true,
  DateGreaterThan: true,
  DateGreaterThanEquals: true,
  Bool: true,
  BinaryEquals: true,
  IpAddress: true,
  NotIpAddress: true,
  ArnEquals: true,
  ArnNotEquals: true,
  ArnLike: true,
  ArnNotLike: true,
  Null: true,
};

const BY_LOWER_CASE = new Map(
  (Object.keys(COMPARISONS) as ComparisonName[]).map(name => [
    name.toLowerCase(),
    name,
  ]),
);

const QUALIFIERS = new Map<string, ConditionOperator['qualifier']>([
  ['forallvalues', 'ForAllValues'],
  ['foranyvalue', 'ForAnyValue'],
]);

/**
 * Takes a condition operator apart. `comparison` is undefined where it is not one of AWS's
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).
 * `Null` takes no `IfExists` there, so `NullIfExists` is not known.
 *
 * @public
 */
export function parseConditionOperator(text: string): ConditionOperator {
  const [, qualifierText, name] = /^(?:([^:]*):)?([^:]*)$/.exec(text) ?? [];
  if (name === undefined) return { text, ifExists: false };
  const qualifier = QUALIFIERS.get(qualifierText?.toLowerCase() ?? '');
  const lower = name.toLowerCase();
  const ifExists = lower.endsWith('ifexists');
  const comparison = BY_LOWER_CASE.get(
    ifExists ? lower.slice(0, -'ifexists'.length) : lower,
  );
  const known =
    comparison !== undefined &&
    (qualifierText === undefined || qualifier !== undefined) &&
    !(comparison === 'Null' && ifExists);
  return {
    text,
    ...(known && { comparison }),
    ...(qualifier && { qualifier }),
    ifExists,
  };
}

/**
 * Whether an operator, with its qualifier and `IfExists`, is one that this package evaluates.
 *
 * @public
 */
export function isKnownConditionOperator(text: string): boolean {
  return parseConditionOperator(text).comparison !== undefined;
}
