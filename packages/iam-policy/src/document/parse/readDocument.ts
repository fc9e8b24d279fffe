import type { JsonMember, JsonNode } from '../json';
import type { PolicyDocument, PolicyProblem, PolicyVersion } from '../types';
import type { ProblemList } from './ProblemList';
import { readMembers } from './readMembers';
import { readStatement } from './readStatement';

const ELEMENTS = new Set(['Version', 'Id', 'Statement']);

function readVersion(
  member: JsonMember | undefined,
  problems: ProblemList,
): { version: PolicyVersion; problem?: PolicyProblem } {
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
  if (!member) return { version: '2008-10-17' };
  const { value } = member;
  if (
    value.type === 'string' &&
    (value.value === '2012-10-17' || value.value === '2008-10-17')
  ) {
    return { version: value.value };
  }
  return {
    version: '2008-10-17',
    problem: problems.error(
      'invalid-version',
      'Version must be 2012-10-17 or 2008-10-17',
      { path: ['Version'], at: value.at },
    ),
  };
}

function readId(
  member: JsonMember | undefined,
  problems: ProblemList,
): string | undefined {
  if (!member) return undefined;
  if (member.value.type === 'string') return member.value.value;
  problems.error('invalid-type', 'Id must be a string', {
    path: ['Id'],
    at: member.value.at,
  });
  return undefined;
}

function readStatements(
  member: JsonMember | undefined,
): { node: JsonNode; path: (string | number)[] }[] {
  if (!member) return [];
  if (member.value.type === 'array') {
    return member.value.items.map((node, index) => ({
      node,
      path: ['Statement', index],
    }));
  }
  return [{ node: member.value, path: ['Statement'] }];
}

/** Reads a document; undefined when it is no object or holds no statement. */
export function readDocument(
  root: JsonNode,
  problems: ProblemList,
): PolicyDocument | undefined {
  if (root.type !== 'object') {
    problems.error('not-an-object', 'A policy must be a JSON object', {
      path: [],
      at: root.at,
    });
    return undefined;
  }
  const members = readMembers(root, [], problems);
  for (const [name, member] of members) {
    if (!ELEMENTS.has(name)) {
      problems.error('unknown-element', `Unknown element ${name}`, {
        path: [name],
        at: member.nameAt,
      });
    }
  }
  const { version, problem } = readVersion(members.get('Version'), problems);
  const id = readId(members.get('Id'), problems);
  const statements = readStatements(members.get('Statement'));
  if (statements.length === 0) {
    const message = members.has('Statement')
      ? 'The list of statements is empty'
      : 'The policy holds no Statement';
    problems.error('missing-statement', message, {
      path: ['Statement'],
      at: members.get('Statement')?.value.at ?? root.at,
    });
    return undefined;
  }
  return {
    version,
    ...(id !== undefined && { id }),
    statements: statements.map(({ node, path }, index) => {
      const statement = readStatement(node, index, path, problems);
      // The version decides what every statement's variables mean.
      return problem
        ? { ...statement, problems: [problem, ...statement.problems] }
        : statement;
    }),
  };
}
