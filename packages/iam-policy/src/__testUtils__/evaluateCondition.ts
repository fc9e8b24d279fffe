import { compileCondition } from '../evaluate/conditions/compileCondition';
import { prepareRequest } from '../evaluate/request/prepareRequest';
import type { Truth } from '../evaluate';
import type { RequestContext } from '../match';
import { policyOf, requestOf } from './policies';

/** How a `Condition` block comes out against a context, in an Allow unless said otherwise. */
export function evaluateCondition(
  block: object,
  values: RequestContext['values'],
  options: {
    unknown?: string[];
    effect?: 'Allow' | 'Deny';
    version?: string;
  } = {},
): Truth {
  const { unknown, effect = 'Allow', version = '2012-10-17' } = options;
  const [statement] = policyOf(
    { Effect: effect, Action: '*', Resource: '*', Condition: block },
    version,
  ).document.statements;
  const facts = prepareRequest(requestOf({ context: { values, unknown } }));
  const results = statement.conditions.map(condition =>
    compileCondition(condition, effect, version === '2012-10-17').evaluate(
      facts,
    ),
  );
  if (results.includes('false')) {
    return 'false';
  }
  return results.includes('unknown') ? 'unknown' : 'true';
}
