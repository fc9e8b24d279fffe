import type { JsonMember } from '../json';
import type { PolicyClause, PolicyPath } from '../types';
import type { ProblemList } from './ProblemList';
import { readStrings } from './readStrings';

/** Reads `Action`/`NotAction` or `Resource`/`NotResource`. Both at once is a problem; the plain form is kept. */
export function readClause(
  name: 'Action' | 'Resource',
  members: ReadonlyMap<string, JsonMember>,
  path: PolicyPath,
  problems: ProblemList,
): PolicyClause | undefined {
  const plain = members.get(name);
  const negated = members.get(`Not${name}`);
  if (plain && negated) {
    problems.error(
      'exclusive-elements',
      `${name} and Not${name} cannot stand in the same statement`,
      { path: [...path, `Not${name}`], at: negated.nameAt },
    );
  }
  const member = plain ?? negated;
  if (!member) {
    return undefined;
  }
  const clausePath = [...path, member.name];
  const values = readStrings(member.value, clausePath, problems);
  if (member.value.type === 'array' && member.value.items.length === 0) {
    problems.error('empty-list', `${member.name} holds no value`, {
      path: clausePath,
      at: member.value.at,
    });
  }
  return {
    negated: member === negated,
    values: values.map(({ value }) => value),
    path: clausePath,
  };
}
