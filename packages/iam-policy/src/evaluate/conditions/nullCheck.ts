import type { KeyReading } from '../../match/readKey';
import { not, or } from '../truth';
import type { Truth } from '../types';

/**
 * `Null`: `true` asks for the key to be absent, `false` for it to be present
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Null).
 */
export function nullCheck(
  policyValues: readonly string[],
  reading: KeyReading,
): Truth {
  if (reading.state === 'unknown') return 'unknown';
  const absent: Truth = reading.state === 'absent' ? 'true' : 'false';
  let result: Truth = 'false';
  for (const value of policyValues) {
    const wanted = value.toLowerCase();
    if (wanted === 'true') result = or(result, absent);
    else if (wanted === 'false') result = or(result, not(absent));
    else result = or(result, 'unknown');
  }
  return result;
}
