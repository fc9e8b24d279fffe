import fc from 'fast-check';
import { validatePolicy } from 'iam-policy';
import { readAccess } from '../see';
import { readIntents } from './readIntents';
import { clusters, intents } from '../__testUtils__/arbitraries';
import {
  accessInput,
  cluster,
  role,
  rolePolicy,
} from '../__testUtils__/fixtures';
import type { AccessIntent } from '../services/intentKinds';
import { normaliseIntents } from './normaliseIntents';
import { writePermissionPolicies } from './writePermissionPolicies';

const byTags: AccessIntent = {
  kind: 's3-read-by-tags',
  bucket: 'data',
  tags: {
    'my-namespace': { from: 'namespace' },
    stage: { from: 'literal', value: 'live' },
  },
};
const prefix: AccessIntent = {
  kind: 's3-prefix',
  bucket: 'data',
  prefix: 'reports/2024',
  access: ['write', 'list', 'read', 'delete'],
};

const inChina = 'arn:aws-cn:eks:cn-north-1:111122223333:cluster/prod';

const documentOf = (intent: AccessIntent, clusterArn = cluster.arn) =>
  JSON.parse(writePermissionPolicies([intent], clusterArn)[0].document);

const grantsOf = (...wanted: AccessIntent[]) =>
  readAccess(
    accessInput({
      role: role({ policies: writePermissionPolicies(wanted, cluster.arn) }),
    }),
  ).grants.map(
    ({ place: { name, part = '' }, accessClass, verdict }) =>
      `${name} ${part} ${accessClass} ${verdict}`,
  );

describe('writePermissionPolicies', () => {
  it('writes reading by tags', () => {
    expect(documentOf(byTags)).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'ReadObjectsByTags',
          Effect: 'Allow',
          Action: ['s3:GetObject', 's3:GetObjectTagging'],
          Resource: 'arn:aws:s3:::data/*',
          Condition: {
            StringEquals: {
              'aws:ResourceAccount': '111122223333',
              's3:ExistingObjectTag/my-namespace':
                '${aws:PrincipalTag/kubernetes-namespace}',
              's3:ExistingObjectTag/stage': 'live',
            },
          },
        },
      ],
    });
  });

  it('writes access to a prefix', () => {
    expect(documentOf(prefix, inChina)).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'ListPrefix',
          Effect: 'Allow',
          Action: 's3:ListBucket',
          Resource: 'arn:aws-cn:s3:::data',
          Condition: {
            StringEquals: { 'aws:ResourceAccount': '111122223333' },
            StringLike: { 's3:prefix': 'reports/2024/*' },
          },
        },
        {
          Sid: 'UseObjectsOfPrefix',
          Effect: 'Allow',
          Action: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
          Resource: 'arn:aws-cn:s3:::data/reports/2024/*',
          Condition: {
            StringEquals: { 'aws:ResourceAccount': '111122223333' },
          },
        },
      ],
    });
  });

  it('gives what is read as grants', () => {
    expect(grantsOf(byTags)).toEqual(['data * read conditional']);
    expect(grantsOf(prefix)).toEqual([
      'data reports/2024/* list effective',
      'data reports/2024/* read effective',
      'data reports/2024/* write effective',
      'data reports/2024/* delete effective',
    ]);
  });

  it('reaches nothing outside the account of the cluster', () => {
    fc.assert(
      fc.property(
        fc.array(intents, { maxLength: 5 }),
        clusters,
        (wanted, on) => {
          for (const { document } of writePermissionPolicies(wanted, on.arn)) {
            for (const { Condition } of JSON.parse(document).Statement) {
              expect(Condition.StringEquals).toMatchObject({
                'aws:ResourceAccount': on.accountId,
              });
            }
          }
        },
      ),
    );
  });

  it.each([
    ['777788889999', 'conditional'],
    ['111122223333', 'effective'],
  ])('a pin to account %s is read as %s', (account, verdict) => {
    const pinned = documentOf(prefix);
    pinned.Statement[1].Condition.StringEquals['aws:ResourceAccount'] = account;
    const { grants } = readAccess(
      accessInput({
        role: role({
          policies: [
            rolePolicy({ name: 'p', document: JSON.stringify(pinned) }),
          ],
        }),
      }),
    );
    expect(
      grants.find(({ accessClass }) => accessClass === 'read'),
    ).toMatchObject({ verdict });
  });

  it('names a policy by what it is about, not by how much it gives', () => {
    const nameOf = (intent: AccessIntent) =>
      writePermissionPolicies([intent], cluster.arn)[0].name;
    expect(nameOf(prefix)).toMatch(
      /^pod-identity-s3-prefix-data-[0-9a-f]{12}$/,
    );
    expect(nameOf({ ...prefix, access: ['read'] })).toBe(nameOf(prefix));
    expect(nameOf({ ...prefix, prefix: 'reports' })).not.toBe(nameOf(prefix));
    expect(nameOf({ ...byTags, tags: { a: { from: 'namespace' } } })).not.toBe(
      nameOf(byTags),
    );
  });

  it('gives a policy the name that it always had: another would be a second policy', () => {
    expect(
      writePermissionPolicies([prefix, byTags], cluster.arn).map(
        ({ name }) => name,
      ),
    ).toEqual([
      'pod-identity-s3-prefix-data-21b880ad7559',
      'pod-identity-s3-read-by-tags-data-d649aa7dfbef',
    ]);
  });

  it('writes the same in any order', () => {
    fc.assert(
      fc.property(
        fc.array(intents, { maxLength: 5 }).chain(list =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, {
              minLength: list.length,
              maxLength: list.length,
            }),
          ),
        ),
        ([list, shuffled]) => {
          expect(writePermissionPolicies(shuffled, cluster.arn)).toEqual(
            writePermissionPolicies(list, cluster.arn),
          );
        },
      ),
    );
  });

  it('writes what IAM accepts, under legal and distinct names, and reads back as what was asked for', () => {
    fc.assert(
      fc.property(
        fc.array(intents, { maxLength: 5 }),
        clusters,
        (wanted, { arn }) => {
          const policies = writePermissionPolicies(wanted, arn);
          const names = policies.map(({ name }) => name);
          expect(new Set(names).size).toBe(names.length);
          for (const { name, document } of policies) {
            expect(name).toMatch(/^[\w+=,.@-]{1,128}$/);
            expect(validatePolicy(document, 'identity')).toEqual([]);
          }
          expect(readIntents(policies.map(rolePolicy), arn)).toEqual({
            intents: normaliseIntents(wanted),
            others: [],
          });
        },
      ),
    );
  });

  it('takes what is asked for twice together', () => {
    const policies = writePermissionPolicies(
      [
        { ...prefix, access: ['list'] },
        { ...prefix, access: ['read', 'read'] },
        byTags,
        byTags,
      ],
      cluster.arn,
    );
    expect(readIntents(policies.map(rolePolicy), cluster.arn).intents).toEqual([
      { ...prefix, access: ['list', 'read'] },
      byTags,
    ]);
  });

  it('refuses what is malformed', () => {
    expect(() =>
      writePermissionPolicies(
        [prefix, { ...prefix, prefix: '*' }],
        cluster.arn,
      ),
    ).toThrow("'*' is not a valid prefix for bucket data: name folders");
  });
});

describe('readIntents', () => {
  const document = (change: (written: any) => void) => {
    const written = documentOf(prefix);
    change(written);
    return JSON.stringify(written);
  };

  it.each<[string, string | undefined]>([
    ['nothing', undefined],
    ['no document', 'broken {'],
    ['no statement', '{"Version":"2012-10-17","Statement":[]}'],
    ['another action', document(d => d.Statement[1].Action.push('s3:*'))],
    [
      'a further statement',
      document(d =>
        d.Statement.push({ ...d.Statement[1], Action: 's3:PutObjectTagging' }),
      ),
    ],
    [
      'a wider resource',
      document(d => {
        d.Statement[1].Resource = 'arn:aws:s3:::data/*';
      }),
    ],
    [
      'a Deny',
      document(d => {
        d.Statement[1].Effect = 'Deny';
      }),
    ],
    [
      'a further condition',
      document(d => {
        d.Statement[1].Condition = { Bool: { 'aws:SecureTransport': 'true' } };
      }),
    ],
  ])('reads no intent into %s', (_, text) => {
    expect(
      readIntents([rolePolicy({ name: 'p', document: text })], cluster.arn),
    ).toEqual({
      intents: [],
      others: ['p'],
    });
  });

  it('regards what is said, not how it is written', () => {
    const text = document(d => {
      d.Statement.reverse();
      d.Statement[0].Action.reverse();
      d.Statement[1].Action = ['S3:listbucket'];
      delete d.Statement[1].Sid;
    });
    expect(
      readIntents([rolePolicy({ name: 'p', document: text })], cluster.arn)
        .intents,
    ).toEqual(normaliseIntents([prefix]));
  });
});
