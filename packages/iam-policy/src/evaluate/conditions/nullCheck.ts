import type { KeyReading } from '../../match/readKey';
import { not, or, truthOf } from '../truth';
import type { Truth } from '../types';

/**
 * `Null`: `true` asks for the key to be absent, `false` for it to be present
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Null).
 */
export function nullCheck(
  policyValues: readonly string[],
  reading: KeyReading,
): Truth {
  if (reading.state !== 'unknown') {
    return asks(policyValues, truthOf(reading.state === 'absent'));
  }
  const absent = asks(policyValues, 'true');
  return absent === asks(policyValues, 'false') ? absent : 'unknown';
}

/** Whether one of the values asks for what is. */
function asks(policyValues: readonly string[], absent: Truth): Truth {
  let result: Truth = 'false';
  for (const value of policyValues) {
    const wanted = value.toLowerCase();
    if (wanted === 'true') {
      result = or(result, absent);
    } else if (wanted === 'false') {
      result = or(result, not(absent));
    } else {
      result = or(result, 'unknown');
    }
  }
  return result;
}
