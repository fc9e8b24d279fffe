import fc from 'fast-check';
import {
  ask,
  bucket,
  bucketPolicy,
  type Asking,
} from '../__testUtils__/askFixtures';
import type { Role } from '../model';
import { permissionStatements } from '../__testUtils__/askArbitraries';
import {
  association,
  podTrust,
  policy,
  role,
  unread,
  rolePolicy,
} from '../__testUtils__/fixtures';

const asking: fc.Arbitrary<Asking> = fc
  .record({
    action: fc.constantFrom('s3:GetObject', 's3:PutObject', 's3:DeleteObject'),
    resource: fc.constantFrom(
      `s3://${bucket}/customer1.txt`,
      `s3://${bucket}/ns-a/file`,
    ),
    tags: fc.constantFrom<Asking['tags']>(
      {},
      { class: 'public', owner: 'ns-a' },
      { owner: 'ns-b' },
    ),
    identity: permissionStatements,
    boundary: fc.option(permissionStatements, { nil: undefined }),
    resourcePolicy: fc.option(permissionStatements, { nil: undefined }),
    disableSessionTags: fc.boolean(),
  })
  .map(
    ({
      identity,
      boundary,
      resourcePolicy,
      disableSessionTags,
      ...question
    }) => ({
      ...question,
      who: {
        association: association({ disableSessionTags }),
        role: role({
          policies: [{ name: 'app-policy', document: policy(...identity) }],
          ...(boundary && {
            boundary: { name: 'edge', document: policy(...boundary) },
          }),
        }),
      },
      about: resourcePolicy
        ? bucketPolicy(
            ...resourcePolicy.map(each => ({ ...each, Principal: '*' })),
          )
        : {},
    }),
  );

/** The role of a question, which every one of these has. */
function roleIn({ who }: Asking): Role {
  const having = who?.role;
  if (!having || 'state' in having) {
    throw new TypeError('A question without role');
  }
  return having;
}

const reason = 'It was not read.';

/** Takes away one thing that could deny; undefined where the question has no such thing. */
const takenAway: Record<string, (asked: Asking) => Asking | undefined> = {
  association: asked => ({
    ...asked,
    who: { association: unread(reason) },
  }),
  role: asked => ({
    ...asked,
    who: { ...asked.who, role: unread(reason) },
  }),
  'a policy of the role': asked => ({
    ...asked,
    who: {
      ...asked.who,
      role: {
        ...roleIn(asked),
        policies: [...roleIn(asked).policies, rolePolicy({ name: 'lost' })],
      },
    },
  }),
  boundary: asked => ({
    ...asked,
    who: {
      ...asked.who,
      role: { ...roleIn(asked), boundary: rolePolicy({ name: 'lost' }) },
    },
  }),
  'session policy': asked => ({
    ...asked,
    who: {
      ...asked.who,
      association: association({ sessionPolicy: '{' }),
    },
  }),
  'bucket policy': asked => ({
    ...asked,
    about: {
      ...asked.about,
      policy: unread(reason),
    },
  }),
  'policies of the organization': asked => ({
    ...asked,
    organizationPolicies: 'unknown',
  }),
  'policies of VPC endpoints': asked => ({
    ...asked,
    vpcEndpointPolicies: 'unknown',
  }),
  'the owner of the object': asked =>
    asked.action === 's3:GetObject'
      ? {
          ...asked,
          about: { ...asked.about, ownership: unread(reason) },
        }
      : undefined,
  encryption: asked =>
    asked.action === 's3:DeleteObject'
      ? undefined
      : {
          ...asked,
          about: { ...asked.about, encryption: unread(reason) },
        },
  'trust policy': asked => ({
    ...asked,
    who: { ...asked.who, role: { ...roleIn(asked), trustPolicy: '' } },
  }),
};

describe('a decision', () => {
  it.each(Object.entries(takenAway))(
    'never allows while unread: %s',
    (_, takeAway) => {
      fc.assert(
        fc.property(asking, asked => {
          const without = takeAway(asked);
          fc.pre(without !== undefined);
          expect(ask(without!).outcome).not.toBe('allowed');
        }),
        { numRuns: 40 },
      );
    },
  );

  it('stays denied once more is read', () => {
    // What is taken away below stands in the place of these.
    const plain = asking.map(asked => ({
      ...asked,
      who: {
        association: association(),
        role: { ...roleIn(asked), boundary: undefined },
      },
    }));
    fc.assert(
      fc.property(
        plain,
        fc.constantFrom(...Object.values(takenAway)),
        (asked, takeAway) => {
          const before = ask(takeAway(asked) ?? asked).outcome;
          const after = ask(asked).outcome;
          expect(before === 'denied' ? after : 'denied').toBe('denied');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('does not allow for tags that were not read what some tags would deny', () => {
    fc.assert(
      fc.property(asking, asked => {
        const untold = ask({ ...asked, tags: reason }).outcome;
        const some = [
          asked.tags,
          {},
          { class: 'public' },
          { owner: 'ns-a' },
        ].map(tags => ask({ ...asked, tags }).outcome);
        const outcomes = new Set([...some, untold]);
        expect(untold === 'unknown' ? 1 : outcomes.size).toBe(1);
      }),
      { numRuns: 40 },
    );
  });

  it('has one deciding step, and says in whole sentences what it is', () => {
    fc.assert(
      fc.property(asking, asked => {
        const { steps, sentence, outcome } = ask(asked);
        expect(steps.filter(({ deciding }) => deciding)).toHaveLength(1);
        expect(sentence.toLowerCase().startsWith(outcome)).toBe(true);
        for (const text of [sentence, ...steps.map(step => step.sentence)]) {
          expect(text).toMatch(/^\S.*\.$/s);
          expect(text).not.toMatch(/undefined|\[object|\.\.| {2}/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('regards neither the case of the action nor that of a key', () => {
    fc.assert(
      fc.property(asking, asked => {
        const context = { 'aws:SourceIp': ['10.0.0.1'] };
        expect(
          ask({
            ...asked,
            action: asked.action!.toUpperCase(),
            context: { 'AWS:SOURCEIP': ['10.0.0.1'] },
          }),
        ).toEqual(ask({ ...asked, context }));
      }),
      { numRuns: 30 },
    );
  });

  it('says no of a role that admits nobody, whatever it gives', () => {
    fc.assert(
      fc.property(asking, asked => {
        const trustPolicy = policy(
          podTrust({
            Condition: { Bool: { 'aws:PrincipalIsAWSService': 'false' } },
          }),
        );

        expect(
          ask({
            ...asked,
            who: { ...asked.who, role: { ...roleIn(asked), trustPolicy } },
          }),
        ).toMatchObject({ outcome: 'denied', denial: 'implicit' });
      }),
      { numRuns: 20 },
    );
  });
});
