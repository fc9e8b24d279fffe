import type { JsonMember, JsonNode } from '../json';
import type { PolicyPath, PolicyPrincipal, PrincipalClause } from '../types';
import type { ProblemList } from './ProblemList';
import { readMembers } from './readMembers';
import { readStrings } from './readStrings';

const TYPES: readonly string[] = [
  'AWS',
  'Service',
  'Federated',
  'CanonicalUser',
] satisfies PolicyPrincipal['type'][];

function isPrincipalType(name: string): name is PolicyPrincipal['type'] {
  return TYPES.includes(name);
}

function readPrincipalMap(
  node: JsonNode & { type: 'object' },
  path: PolicyPath,
  problems: ProblemList,
): PolicyPrincipal[] {
  const principals: PolicyPrincipal[] = [];
  for (const [name, member] of readMembers(node, path, problems)) {
    const typePath = [...path, name];
    if (!isPrincipalType(name)) {
      problems.error(
        'invalid-principal',
        `${name} is not a kind of principal`,
        {
          path: typePath,
          at: member.nameAt,
        },
      );
      continue;
    }
    for (const item of readStrings(member.value, typePath, problems)) {
      principals.push({ type: name, value: item.value, path: item.path });
    }
  }
  return principals;
}

/** Reads `Principal` or `NotPrincipal`. Both at once is a problem; the plain form is kept. */
export function readPrincipals(
  members: ReadonlyMap<string, JsonMember>,
  path: PolicyPath,
  problems: ProblemList,
): PrincipalClause | undefined {
  const plain = members.get('Principal');
  const negated = members.get('NotPrincipal');
  if (plain && negated) {
    problems.error(
      'exclusive-elements',
      'Principal and NotPrincipal cannot be in the same statement',
      { path: [...path, 'NotPrincipal'], at: negated.nameAt },
    );
  }
  const member = plain ?? negated;
  if (!member) {
    return undefined;
  }
  const clausePath = [...path, member.name];
  const clause = { negated: member === negated, path: clausePath };
  const { value } = member;
  if (value.type === 'object') {
    const before = problems.problems.length;
    const principals = readPrincipalMap(value, clausePath, problems);
    if (principals.length === 0 && problems.problems.length === before) {
      problems.error('empty-list', `${member.name} has no value`, {
        path: clausePath,
        at: value.at,
      });
    }
    return { ...clause, principals };
  }
  if (value.type === 'string' && value.value === '*') {
    return {
      ...clause,
      principals: [{ type: 'AWS', value: '*', path: clausePath }],
    };
  }
  problems.error(
    'invalid-principal',
    `${member.name} must be "*" or an object of principals by kind`,
    { path: clausePath, at: value.at },
  );
  return { ...clause, principals: [] };
}
