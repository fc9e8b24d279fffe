import {
  resolveVariables,
  type PolicyCondition,
  type PolicyDocument,
} from 'iam-policy';
import type { ScopeValue, ScopeValues } from '../../model';

/**
 * What a condition admits in the dimension that its key stands for, or undefined where it cannot be said as a list of
 * values: the comparison is negated, a missing key passes (`…IfExists`, `ForAllValues`), a variable is left.
 *
 * Under StringEquals `*` and `?` are literal; under StringLike and the Arn operators they are wildcards.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function scopeOfCondition(
  { operator, values }: PolicyCondition,
  version: PolicyDocument['version'],
): ScopeValues | undefined {
  if (operator.ifExists || operator.qualifier === 'ForAllValues') {
    return undefined;
  }
  const wildcards = wildcardsOf(operator.comparison);
  if (wildcards === undefined) {
    return undefined;
  }
  const scopeValues: ScopeValue[] = [];
  for (const text of values) {
    const value = withoutEscapes(text, version, wildcards);
    if (value === undefined) {
      return undefined;
    }
    const isPattern = wildcards && /[*?]/.test(value);
    scopeValues.push({ value, match: isPattern ? 'pattern' : 'exact' });
  }
  return { kind: 'oneOf', values: scopeValues };
}

function wildcardsOf(
  comparison: PolicyCondition['operator']['comparison'],
): boolean | undefined {
  switch (comparison) {
    case 'StringEquals':
      return false;
    case 'StringLike':
    case 'ArnEquals':
    case 'ArnLike':
      return true;
    default:
      return undefined;
  }
}

/** A value with no variable in it, or undefined. An escaped wildcard beside real ones cannot be told from them, so undefined too. */
function withoutEscapes(
  text: string,
  version: PolicyDocument['version'],
  wildcards: boolean,
): string | undefined {
  if (version !== '2012-10-17' || !text.includes('${')) {
    return text;
  }
  if (wildcards) {
    return undefined;
  }
  const resolved = resolveVariables(text, { values: {} });
  return resolved.resolved ? resolved.text : undefined;
}
