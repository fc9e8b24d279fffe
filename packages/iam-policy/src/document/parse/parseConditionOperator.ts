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

function isComparison(name: string): name is ComparisonName {
  return Object.hasOwn(COMPARISONS, name);
}

function isQualifier(
  text: string,
): text is NonNullable<ConditionOperator['qualifier']> {
  return text === 'ForAllValues' || text === 'ForAnyValue';
}

/**
 * Takes a condition operator apart. `comparison` is undefined if the operator is not one of AWS's
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).
 * AWS documents neither `IfExists` nor a qualifier for `Null`, so these are unknown. Operators are case-sensitive: services refuse
 * `stringEquals`.
 *
 * @public
 */
export function parseConditionOperator(text: string): ConditionOperator {
  const [, qualifierText, name] = /^(?:([^:]*):)?([^:]*)$/.exec(text) ?? [];
  if (name === undefined) {
    return { text, ifExists: false };
  }
  const ifExists = name.endsWith('IfExists');
  const base = ifExists ? name.slice(0, -'IfExists'.length) : name;
  const qualified = qualifierText !== undefined;
  const known =
    isComparison(base) &&
    (!qualified || isQualifier(qualifierText)) &&
    !(base === 'Null' && (ifExists || qualified));
  return {
    text,
    ...(known && { comparison: base }),
    ...(qualified &&
      isQualifier(qualifierText) && { qualifier: qualifierText }),
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
