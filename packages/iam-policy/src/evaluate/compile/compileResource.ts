import type { PolicyClause } from '../../document';
import { hasVariables } from '../../match/parseTemplate';
import type { RequestFacts } from '../request/RequestFacts';
import { not, or } from '../truth';
import type { Truth } from '../types';
import { resourcePattern } from './resourcePattern';

/** Prepares `Resource` or `NotResource`. */
export function compileResource(
  clause: PolicyClause,
  variables: boolean,
): (facts: RequestFacts) => Truth {
  // Values with variables first: one that cannot be resolved must be seen even where another value matches.
  const tests = clause.values
    .toSorted((a, b) => Number(hasVariables(b)) - Number(hasVariables(a)))
    .map(value => resourcePattern(value, variables));
  return facts => {
    let any: Truth = 'false';
    let unresolved = false;
    for (const test of tests) {
      const result = test(facts);
      if (result === 'unresolved') unresolved = true;
      else any = or(any, result);
      if (any === 'true') break;
    }
    const result = clause.negated ? not(any) : any;
    // AWS: a variable that cannot be resolved might make the whole statement invalid, and it does not say when
    // (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html).
    return unresolved && result === 'true' ? 'unknown' : result;
  };
}
