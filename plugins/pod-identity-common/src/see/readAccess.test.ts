import { accessInput } from '../__testUtils__/fixtures';
import { readAccess } from './readAccess';

describe('readAccess', () => {
  it('reads nothing from nothing', () => {
    const reading = readAccess(
      accessInput({ role: undefined, association: undefined }),
    );
    expect(reading).toMatchObject({
      grants: [],
      otherPermissions: [],
      documents: [],
    });
  });
});
