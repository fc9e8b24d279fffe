import { accessInput, absent } from '../__testUtils__/fixtures';
import { readAccess } from './readAccess';

describe('readAccess', () => {
  it('reads nothing from nothing', () => {
    const reading = readAccess(
      accessInput({ role: absent, association: absent }),
    );
    expect(reading).toMatchObject({
      grants: [],
      otherPermissions: [],
      documents: [],
    });
  });
});
