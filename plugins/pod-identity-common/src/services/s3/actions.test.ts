import { loadActions, type ActionCatalogue } from 'iam-policy/actions';
import type { AccessClass } from '../../model';
import { s3Actions } from './actions';

/** What the classes of the table make of AWS's levels of access. */
const LEVELS: Record<AccessClass, readonly string[]> = {
  list: ['List'],
  read: ['Read', 'List'],
  write: ['Write'],
  delete: ['Write'],
  tag: ['Tagging'],
  admin: ['Write', 'Permissions management', 'Tagging'],
  any: [],
};

const KEYS = {
  objectTag: 's3:ExistingObjectTag/team',
  writesTags: 's3:RequestObjectTag/team',
  lists: 's3:prefix',
  version: 's3:VersionId',
} as const;

/** Named otherwise than by AWS's level. */
const RECLASSIFIED: Record<string, string> = {
  // A permission for a service to deliver logs, and no request that reads anything.
  's3:AllowVendedLogDeliveryForResource': 'Read',
};

/** Keys that AWS's page gives to an action, and the table does not. */
const LEFT_OUT: Record<string, readonly string[]> = {
  // No request of its own: what is asked beside DeleteObject, PutObjectRetention and the like, which write no tags.
  [KEYS.writesTags]: ['s3:BypassGovernanceRetention'],
};

/** Actions whose requests are of a version as their names say, though AWS's page gives them no key for it. */
const OF_VERSIONS: readonly string[] = [
  's3:GetObjectVersionAnnotationForReplication',
  's3:GetObjectVersionForReplication',
];

// The table is written by hand because a browser reads it; the data is too large for one.
describe('s3Actions beside the data of AWS', () => {
  let catalogue: ActionCatalogue;

  beforeAll(async () => {
    catalogue = await loadActions(['s3']);
  });

  const namesOf = (actions: readonly { name: string }[]) =>
    actions.map(({ name }) => name).sort();

  it('has the actions that AWS documents', () => {
    expect(namesOf(s3Actions.all)).toEqual(namesOf(catalogue.actionsOf('s3')));
  });

  it.each(s3Actions.all)('$name is $accessClass', ({ name, accessClass }) => {
    const level = catalogue.describe(name)?.accessLevel;
    expect([RECLASSIFIED[name] ?? LEVELS[accessClass]].flat()).toContain(level);
  });

  it.each(s3Actions.all)('$name works on: $level', ({ name, level }) => {
    const types = catalogue
      .describe(name)
      ?.resourceTypes.map(each => each.name);
    expect(types?.includes('object')).toBe(level === 'object');
    expect(!!types?.includes('bucket')).toBe(level === 'bucket');
  });

  it.each(Object.entries(KEYS))(
    'says by %s which actions carry %s',
    (column, key) => {
      expect(
        namesOf(
          s3Actions.all.filter(
            action =>
              action[column as keyof typeof KEYS] &&
              !(column === 'version' && OF_VERSIONS.includes(action.name)),
          ),
        ),
      ).toEqual(
        namesOf(
          catalogue
            .actionsOf('s3')
            .filter(
              ({ name }) =>
                catalogue.carries(name, key) && !LEFT_OUT[key]?.includes(name),
            ),
        ),
      );
    },
  );

  it('knows the actions of versions by their names', () => {
    expect(namesOf(s3Actions.all.filter(({ version }) => version))).toEqual(
      namesOf(
        s3Actions.all.filter(({ name }) => /ObjectVersion(?!s)/.test(name)),
      ),
    );
  });

  it.each(s3Actions.all.filter(({ ofAccount }) => ofAccount))(
    '$name acts on no resource',
    ({ name }) => {
      expect(catalogue.describe(name)?.resourceTypes).toEqual([]);
    },
  );

  it.each(
    s3Actions.all.flatMap(({ name, companions = [] }) =>
      companions.map(({ action }) => [name, action]),
    ),
  )('%s needs an action of S3 besides: %s', (_, companion) => {
    expect(s3Actions.named(companion)?.name).toBe(companion);
  });

  it.each(['s3:*', 's3:Get*', 'S3:*object*TAGGING', 's3:?etObject', 's3:Nil*'])(
    'expands %s as the data does',
    pattern => {
      expect(namesOf(s3Actions.matching(pattern))).toEqual(
        namesOf(catalogue.expand(pattern)),
      );
    },
  );
});

const carrying = (key: 'objectTag' | 'writesTags') =>
  s3Actions.all.flatMap(action => (action[key] ? [action.name] : []));

describe('s3Actions', () => {
  it('names each action once', () => {
    const names = s3Actions.all.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['s3:GetObject', 'object', 'read'],
    ['s3:GetObjectTagging', 'object', 'read'],
    ['s3:PutObject', 'object', 'write'],
    ['s3:DeleteObject', 'object', 'delete'],
    ['s3:PutObjectTagging', 'object', 'tag'],
    ['s3:PutObjectAcl', 'object', 'admin'],
    ['s3:ListBucket', 'bucket', 'list'],
    ['s3:GetBucketLocation', 'bucket', 'read'],
    ['s3:PutBucketPolicy', 'bucket', 'admin'],
    ['s3:ListAllMyBuckets', 'account', 'list'],
  ])('%s is of level %s and class %s', (name, level, accessClass) => {
    expect(s3Actions.matching(name)).toEqual([
      expect.objectContaining({ name, level, accessClass }),
    ]);
  });

  it('matches patterns without regard to case', () => {
    expect(
      s3Actions.matching('S3:get*TAGGING').map(({ name }) => name),
    ).toEqual(
      expect.arrayContaining(['s3:GetObjectTagging', 's3:GetBucketTagging']),
    );
    expect(s3Actions.matching('*')).toHaveLength(s3Actions.all.length);
    expect(s3Actions.matching('dynamodb:*')).toEqual([]);
  });

  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/tagging-and-policies.html
  it.each(['s3:PutObject', 's3:DeleteObject', 's3:ListBucket'])(
    '%s carries no tags of the object',
    name => {
      expect(carrying('objectTag')).not.toContain(name);
    },
  );

  it('knows the actions that carry tags in the request', () => {
    expect(carrying('writesTags')).toEqual([
      's3:PutObject',
      's3:PutObjectTagging',
      's3:PutObjectVersionTagging',
    ]);
  });
});
