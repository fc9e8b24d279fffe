import type { JsonMember, JsonNode } from '../json';
import type {
  Effect,
  PolicyPath,
  PolicyStatement,
  PolicyClause,
} from '../types';
import type { ProblemList } from './ProblemList';
import { readConditions } from './readConditions';
import { readMembers } from './readMembers';
import { readPrincipals } from './readPrincipals';
import { readStrings } from './readStrings';

const ELEMENTS = new Set([
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
]);

/** `Deny` replaces an effect that is not understood. Because of its problem, such a statement decides nothing. */
function readEffect(
  node: JsonNode & { type: 'object' },
  members: ReadonlyMap<string, JsonMember>,
  path: PolicyPath,
  problems: ProblemList,
): Effect {
  const member = members.get('Effect');
  const place = { path: [...path, 'Effect'], at: member?.value.at ?? node.at };
  if (!member) {
    problems.error('missing-effect', 'The statement has no Effect', place);
    return 'Deny';
  }
  if (
    member.value.type === 'string' &&
    (member.value.value === 'Allow' || member.value.value === 'Deny')
  ) {
    return member.value.value;
  }
  const found =
    member.value.type === 'string'
      ? `'${member.value.value}'`
      : member.value.type;
  problems.error(
    'invalid-effect',
    `Effect must be Allow or Deny, not ${found}`,
    place,
  );
  return 'Deny';
}

function readSid(
  members: ReadonlyMap<string, JsonMember>,
  path: PolicyPath,
  problems: ProblemList,
): string | undefined {
  const value = members.get('Sid')?.value;
  if (!value) {
    return undefined;
  }
  if (value.type === 'string') {
    return value.value;
  }
  problems.error('invalid-type', `Sid must be a string, not ${value.type}`, {
    path: [...path, 'Sid'],
    at: value.at,
  });
  return undefined;
}

/** Reads one statement. Never drops it: what is wrong is in its problems. */
export function readStatement(
  node: JsonNode,
  index: number,
  path: PolicyPath,
  problems: ProblemList,
): PolicyStatement {
  const place = { path, at: node.at };
  if (node.type !== 'object') {
    return {
      index,
      effect: 'Deny',
      action: { negated: false, values: [], path: [...path, 'Action'] },
      conditions: [],
      problems: [
        problems.error('invalid-type', 'A statement must be an object', place),
      ],
      path,
    };
  }
  const before = problems.problems.length;
  const members = readMembers(node, path, problems);
  for (const [name, member] of members) {
    if (!ELEMENTS.has(name)) {
      problems.error('unknown-element', `Unknown element ${name}`, {
        path: [...path, name],
        at: member.nameAt,
      });
    }
  }
  const effect = readEffect(node, members, path, problems);
  const principal = readPrincipals(members, path, problems);
  const action = readClause('Action', members, path, problems);
  if (!action) {
    problems.error('missing-action', 'The statement has no Action', {
      path: [...path, 'Action'],
      at: node.at,
    });
  }
  const resource = readClause('Resource', members, path, problems);
  const conditions = readConditions(members, path, problems);
  const own = problems.problems.slice(before);
  // A Sid that is not a string does not change what the statement means, so it is a problem of the document alone.
  const sid = readSid(members, path, problems);
  return {
    index,
    ...(sid !== undefined && { sid }),
    effect,
    ...(principal && { principal }),
    action: action ?? {
      negated: false,
      values: [],
      path: [...path, 'Action'],
    },
    ...(resource && { resource }),
    conditions,
    problems: own,
    path,
  };
}

/** Reads `Action`/`NotAction` or `Resource`/`NotResource`. Both at once is a problem; the plain form is kept. */
function readClause(
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
      `${name} and Not${name} cannot be in the same statement`,
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
    problems.error('empty-list', `${member.name} has no value`, {
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
