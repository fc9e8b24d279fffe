import type { JsonMember, JsonNode } from '../json';
import type { PolicyPath } from '../types';
import type { ProblemList } from './ProblemList';

/**
 * The members of an object by name. A repeated name is a problem, because which of the two IAM would take is not documented.
 * The result has the first one, so that nothing written later can hide it.
 */
export function readMembers(
  node: JsonNode & { type: 'object' },
  path: PolicyPath,
  problems: ProblemList,
): Map<string, JsonMember> {
  const members = new Map<string, JsonMember>();
  for (const member of node.members) {
    if (members.has(member.name)) {
      problems.error('duplicate-key', `The key ${member.name} appears twice`, {
        path: [...path, member.name],
        at: member.nameAt,
      });
    } else {
      members.set(member.name, member);
    }
  }
  return members;
}
