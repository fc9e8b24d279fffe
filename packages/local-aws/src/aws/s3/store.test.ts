import { ownerOf } from './store';

const accountId = '111122223333';

const foreign = { accountId: '444455556666', grantsBucketOwner: true };

describe('ownerOf', () => {
  it.each([
    ['BucketOwnerEnforced', foreign, accountId],
    ['BucketOwnerPreferred', foreign, '444455556666'],
    ['ObjectWriter', foreign, '444455556666'],
    [undefined, foreign, '444455556666'],
    ['ObjectWriter', undefined, accountId],
  ] as const)('under %s', (ownership, writer, expected) => {
    expect(ownerOf({ accountId, ownership }, { foreign: writer })).toBe(
      expected,
    );
  });
});
