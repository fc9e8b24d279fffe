import { loadActions, type ActionCatalogue } from 'iam-policy/actions';
import type { AccessClass } from '../../model';
import { s3Actions, s3ActionsMatching, type S3Action } from './s3Actions';

/** What the classes of the table make of AWS's levels of access. */
const LEVELS: Record<AccessClass, readonly string[]> = {
  list: ['List'],
  read: ['Read', 'List'],
  write: ['Write'],
  delete: ['Write'],
  tag: ['Tagging'],
  admin: ['Write', 'Permissions management', 'Tagging'],
};

const KEYS: Record<keyof S3Action['carries'], string> = {
  existingObjectTag: 's3:ExistingObjectTag/team',
  requestObjectTag: 's3:RequestObjectTag/team',
  prefix: 's3:prefix',
};

/** Named otherwise than by AWS's level. */
const RECLASSIFIED: Record<string, string> = {
  // A permission for a service to deliver logs, and no request that reads anything.
  's3:AllowVendedLogDeliveryForResource': 'Read',
};

/** Keys that AWS's page gives to an action, and the table does not. */
const LEFT_OUT: Record<string, readonly string[]> = {
  // No request of its own: what is asked beside DeleteObject, PutObjectRetention and the like, which write no tags.
  [KEYS.requestObjectTag]: ['s3:BypassGovernanceRetention'],
};

// The table is written by hand because a browser reads it; the data is too large for one.
describe('s3ActionTable', () => {
  let catalogue: ActionCatalogue;

  beforeAll(async () => {
    catalogue = await loadActions(['s3']);
  });

  const namesOf = (actions: readonly { name: string }[]) =>
    actions.map(({ name }) => name).sort();

  it('has the actions that AWS documents', () => {
    expect(namesOf(s3Actions)).toEqual(namesOf(catalogue.actionsOf('s3')));
  });

  it.each(s3Actions)('$name is $accessClass', ({ name, accessClass }) => {
    const level = catalogue.describe(name)?.accessLevel;
    expect([RECLASSIFIED[name] ?? LEVELS[accessClass]].flat()).toContain(level);
  });

  it.each(s3Actions)('$name works on: $level', ({ name, level }) => {
    const types = catalogue
      .describe(name)
      ?.resourceTypes.map(each => each.name);
    expect(types?.includes('object')).toBe(level === 'object');
    expect(!!types?.includes('bucket')).toBe(level === 'bucket');
  });

  it.each(Object.entries(KEYS))(
    'says of %s which actions carry %s',
    (flag, key) => {
      expect(
        namesOf(
          s3Actions.filter(
            ({ carries }) => carries[flag as keyof S3Action['carries']],
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

  it.each(['s3:*', 's3:Get*', 'S3:*object*TAGGING', 's3:?etObject', 's3:Nil*'])(
    'expands %s as the data does',
    pattern => {
      expect(namesOf(s3ActionsMatching(pattern))).toEqual(
        namesOf(catalogue.expand(pattern)),
      );
    },
  );
});
