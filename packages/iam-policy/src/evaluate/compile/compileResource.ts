import type { Effect, PolicyClause } from '../../document';
import type { VariableKeys } from '../../match/variableKeys';
import type { RequestFacts } from '../request/RequestFacts';
import { settleVariables } from '../request/settleVariables';
import { not, or } from '../truth';
import type { Truth } from '../types';
import { resourcePattern } from './resourcePattern';

/** Prepares `Resource` or `NotResource`. */
export function compileResource(
  clause: PolicyClause,
  effect: Effect,
  variables: boolean,
  keys: VariableKeys,
): (facts: RequestFacts) => Truth {
  const tests = clause.values.map(value => resourcePattern(value, variables));
  return facts => {
    let any: Truth = 'false';
    for (const test of tests) {
      any = or(any, test(facts));
      if (any === 'true') {
        break;
      }
    }
    const result = clause.negated ? not(any) : any;
    return settleVariables(result, keys, effect, facts);
  };
}
