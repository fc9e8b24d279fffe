import fc from 'fast-check';
import type { DecidedAccess } from '../ask';
import type { StatementRef } from '../model';
import { ask, bucket, bucketPolicy, type Asking } from './askFixtures';
import { association, policy, role } from './fixtures';

/** A statement as JSON. */
export type Statement = Record<string, unknown>;

/** A question, and the statements of each layer that answers it. */
export interface Claimed {
  asking: Pick<Asking, 'action' | 'resource' | 'tags' | 'context'>;
  statements: Partial<
    Record<'identity' | 'boundary' | 'session' | 'resource', Statement[]>
  >;
}

/** Actions, resources and tags that statements name, and others that they do not. */
const actions = ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'];
const keys = ['customer1.txt', 'ns-a/file'];

export const tagSets: Record<string, string>[] = [
  {},
  { class: 'public' },
  { class: 'secret' },
  { class: 'public', owner: 'ns-a' },
  { owner: 'ns-b' },
];

const conditions = [
  undefined,
  { StringEquals: { 's3:ExistingObjectTag/class': 'public' } },
  { StringEquals: { 's3:ExistingObjectTag/class': ['public', 'open'] } },
  { StringNotEquals: { 's3:ExistingObjectTag/class': 'public' } },
  {
    StringEquals: {
      's3:ExistingObjectTag/class': 'public',
      's3:ExistingObjectTag/owner': 'ns-a',
    },
  },
  {
    StringEquals: {
      's3:ExistingObjectTag/owner': '${aws:PrincipalTag/kubernetes-namespace}',
    },
  },
  { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
  {
    StringEquals: { 's3:ExistingObjectTag/class': 'public' },
    IpAddress: { 'aws:SourceIp': '10.0.0.0/8' },
  },
  { StringNotEquals: { 'aws:PrincipalTag/team': 'red' } },
  { StringEquals: { 'aws:PrincipalTag/team': 'red' } },
];

const object = (key: string) => `arn:aws:s3:::${bucket}/${key}`;

const statement: fc.Arbitrary<Statement> = fc
  .record({
    Effect: fc.constantFrom('Allow', 'Allow', 'Allow', 'Deny'),
    action: fc.constantFrom<Statement>(
      { Action: 's3:*' },
      { Action: 's3:GetObject' },
      { Action: ['s3:Get*', 's3:ListBucket'] },
      { Action: 's3:PutObject' },
      { NotAction: 's3:PutObject' },
      { Action: 'sqs:*' },
    ),
    resource: fc.constantFrom<Statement>(
      { Resource: '*' },
      { Resource: object('*') },
      { Resource: object('ns-a/*') },
      { Resource: 'arn:aws:s3:::other/*' },
      { NotResource: object('ns-a/*') },
      { NotResource: object('*') },
    ),
    Condition: fc.constantFrom(...conditions),
  })
  .map(({ Effect, action, resource, Condition }) => ({
    Effect,
    ...action,
    ...resource,
    ...(Condition && { Condition }),
  }));

const layer = fc.array(statement, { minLength: 1, maxLength: 4 });
const maybe = fc.option(layer, { nil: undefined, freq: 2 });

/** Questions of which every layer was read; what is not said of a request is not known. */
export const claimed: fc.Arbitrary<Claimed> = fc.record({
  asking: fc.record({
    action: fc.constantFrom(...actions),
    resource: fc.constantFrom(...keys.map(key => `s3://${bucket}/${key}`)),
    tags: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...tagSets) },
      { weight: 1, arbitrary: fc.constant('They were not read.') },
    ),
    context: fc.constantFrom<Record<string, string[]>>(
      {},
      { 'aws:SourceIp': ['10.0.0.1'] },
      { 'aws:SourceIp': ['192.0.2.1'] },
    ),
  }),
  statements: fc.record({
    identity: layer,
    boundary: maybe,
    session: maybe,
    resource: maybe,
  }),
});

/** Decides a question. */
export function decide({ asking, statements }: Claimed): DecidedAccess {
  const { identity = [], boundary, session, resource } = statements;
  return ask({
    ...asking,
    who: {
      association: association({
        ...(session && { sessionPolicy: policy(...session) }),
      }),
      role: role({
        policies: [{ name: 'app-policy', document: policy(...identity) }],
        ...(boundary && {
          boundary: { name: 'edge', document: policy(...boundary) },
        }),
      }),
    },
    about: resource
      ? bucketPolicy(...resource.map(each => ({ ...each, Principal: '*' })))
      : {},
  });
}

/** The statement that a reference points at. */
export function statementAt(
  { statements }: Claimed,
  { layer: name, index }: StatementRef,
): Statement {
  const found = statementsOf(statements, name)[index];
  if (!found) {
    throw new Error(`There is no statement ${index} in layer ${name}.`);
  }
  return found;
}

/** The same question with other statements in one layer. */
export function withStatements(
  { asking, statements }: Claimed,
  { layer: name }: Pick<StatementRef, 'layer'>,
  change: (statements: Statement[]) => Statement[],
): Claimed {
  return {
    asking,
    statements: {
      ...statements,
      [name]: change(statementsOf(statements, name)),
    },
  };
}

function statementsOf(
  statements: Claimed['statements'],
  name: StatementRef['layer'],
): Statement[] {
  return name === 'trust' ? [] : statements[name] ?? [];
}
