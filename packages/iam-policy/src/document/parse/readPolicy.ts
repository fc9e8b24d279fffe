import {
  readJsonText,
  readJsonValue,
  type JsonNode,
  type JsonMember,
} from '../json';
import type { PolicyDocument, PolicyProblem, PolicyVersion } from '../types';
import { ProblemList } from './ProblemList';
import { readMembers } from './readMembers';
import { readStatement } from './readStatement';

/** `{` as IAM's API gives it (https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html). */
const URL_ENCODED = /^(?:%20|%0A)*%7B/i;

/** A reading, with what a closer look needs. */
export interface PolicyReading {
  /** Absent if the text is not JSON. */
  root?: JsonNode;
  document?: PolicyDocument;
  problems: ProblemList;
}

/** Reads a policy document. Never throws. */
export function readPolicy(source: string | object): PolicyReading {
  const text = typeof source === 'string' ? source : undefined;
  const problems = new ProblemList(text);
  const reading =
    text === undefined ? readJsonValue(source) : readJsonText(text);
  if ('error' in reading) {
    const { message, at } = reading.error;
    const hint =
      text && URL_ENCODED.test(text)
        ? '. The text is URL-encoded, as the API of IAM returns it: decode it first (decodeURIComponent)'
        : '';
    problems.error('syntax', `Not valid JSON: ${message}${hint}`, {
      path: [],
      at,
    });
    return { problems };
  }
  const document = readDocument(reading.node, problems);
  return { root: reading.node, ...(document && { document }), problems };
}

const ELEMENTS = new Set(['Version', 'Id', 'Statement']);

function readVersion(
  member: JsonMember | undefined,
  problems: ProblemList,
): PolicyVersion {
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
  if (!member) {
    return '2008-10-17';
  }
  const { value } = member;
  if (
    value.type === 'string' &&
    (value.value === '2012-10-17' || value.value === '2008-10-17')
  ) {
    return value.value;
  }
  problems.error(
    'invalid-version',
    'Version must be 2012-10-17 or 2008-10-17',
    { path: ['Version'], at: value.at },
  );
  return '2008-10-17';
}

function readId(
  member: JsonMember | undefined,
  problems: ProblemList,
): string | undefined {
  if (!member) {
    return undefined;
  }
  if (member.value.type === 'string') {
    return member.value.value;
  }
  problems.error('invalid-type', 'Id must be a string', {
    path: ['Id'],
    at: member.value.at,
  });
  return undefined;
}

/** The statements of all members of that name, in case there are several: none is dropped. */
function readStatements(
  members: readonly JsonMember[],
): { node: JsonNode; path: (string | number)[] }[] {
  return members.flatMap(({ value }) =>
    value.type === 'array'
      ? value.items.map((node, index) => ({
          node,
          path: ['Statement', index],
        }))
      : [{ node: value, path: ['Statement'] }],
  );
}

/** Problems of the document that leave the meaning of every statement open: its version, or a repeated key. */
function concernsAll({ code }: PolicyProblem): boolean {
  return code === 'invalid-version' || code === 'duplicate-key';
}

/** Reads a document; undefined if it is not an object or has no statement. */
function readDocument(
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
      problems.error(
        'unknown-element',
        `${name} is not an element of a policy`,
        {
          path: [name],
          at: member.nameAt,
        },
      );
    }
  }
  const version = readVersion(members.get('Version'), problems);
  const id = readId(members.get('Id'), problems);
  const shared = problems.problems.filter(concernsAll);
  const statements = readStatements(
    root.members.filter(({ name }) => name === 'Statement'),
  );
  if (statements.length === 0) {
    const message = members.has('Statement')
      ? 'The list of statements is empty'
      : 'The policy has no Statement';
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
      return shared.length === 0
        ? statement
        : { ...statement, problems: [...shared, ...statement.problems] };
    }),
  };
}
