import { splitArn } from '../../match/parseArn';
import { matchesWildcard } from '../../match/wildcards';
import { truthOf } from '../truth';
import { withVariables } from './ValueTest';

function literalsFrom(
  literalAt: ReadonlySet<number> | undefined,
  from: number,
): ReadonlySet<number> | undefined {
  if (!literalAt) {
    return undefined;
  }
  return new Set([...literalAt].map(at => at - from));
}

/**
 * ArnEquals and ArnLike, which behave alike: each of the six components is matched on its own
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN).
 */
export const arnLike = withVariables((value, pattern, literalAt) => {
  if (!matchesWildcard(pattern, value, literalAt)) {
    return 'false';
  }
  const patternParts = splitArn(pattern);
  const valueParts = splitArn(value);
  if (patternParts.length < 6 || valueParts.length < 6) {
    // AWS does not document how it compares incomplete ARNs.
    return pattern === value ? 'true' : 'unknown';
  }
  let from = 0;
  return truthOf(
    patternParts.every((part, index) => {
      const literals = literalsFrom(literalAt, from);
      from += part.length + 1;
      return matchesWildcard(part, valueParts[index], literals);
    }),
  );
});
