import { foldKey } from '../../match/foldKey';
import type { JsonMember } from '../json';
import type { PolicyCondition, PolicyPath } from '../types';
import { parseConditionOperator } from './parseConditionOperator';
import type { ProblemList } from './ProblemList';
import { readMembers } from './readMembers';
import { readStrings } from './readStrings';

/** AWS's policy check calls keys that differ only in case an error and does not say which of them counts. */
function reportSameKeys(
  keys: ReadonlyMap<string, JsonMember>,
  path: PolicyPath,
  problems: ProblemList,
) {
  const seen = new Set<string>();
  for (const [key, { nameAt }] of keys) {
    const folded = foldKey(key);
    if (seen.has(folded)) {
      problems.unsupported(
        'duplicate-key-case',
        `The key ${key} appears twice, in different case`,
        { path: [...path, key], at: nameAt },
      );
    }
    seen.add(folded);
  }
}

function readOperator(
  member: JsonMember,
  path: PolicyPath,
  problems: ProblemList,
): PolicyCondition[] {
  const operator = parseConditionOperator(member.name);
  if (member.value.type !== 'object') {
    problems.error(
      'invalid-type',
      `${member.name} must be an object of condition keys`,
      { path, at: member.value.at },
    );
    return [];
  }
  // An operator without keys is not a condition, and IAM accepts it whatever its name.
  if (!operator.comparison && member.value.members.length > 0) {
    const message = `${member.name} is not a condition operator`;
    const place = { path, at: member.nameAt };
    // AWS advises against these forms of `Null` but does not say that it refuses them.
    if (/^(?:ForA(?:ll|ny)Values?:)?Null(?:IfExists)?$/.test(member.name)) {
      problems.unsupported('unknown-operator', message, place);
    } else {
      problems.error('unknown-operator', message, place);
    }
  }
  const keys = readMembers(member.value, path, problems);
  reportSameKeys(keys, path, problems);
  return [...keys].map(([key, values]) => {
    const keyPath = [...path, key];
    return {
      operator,
      key,
      values: readStrings(values.value, keyPath, problems, {
        scalars: true,
      }).map(({ value }) => value),
      path: keyPath,
    };
  });
}

/** Reads a `Condition` block into one condition per operator and key. */
export function readConditions(
  members: ReadonlyMap<string, JsonMember>,
  path: PolicyPath,
  problems: ProblemList,
): PolicyCondition[] {
  const member = members.get('Condition');
  if (!member) {
    return [];
  }
  const blockPath = [...path, 'Condition'];
  if (member.value.type !== 'object') {
    problems.error('invalid-type', 'Condition must be an object', {
      path: blockPath,
      at: member.value.at,
    });
    return [];
  }
  return [...readMembers(member.value, blockPath, problems)].flatMap(
    ([name, operator]) =>
      readOperator(operator, [...blockPath, name], problems),
  );
}
