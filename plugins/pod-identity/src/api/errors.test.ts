import { responseError } from '../__testUtils__/responseError';
import { errorKind } from './errors';

describe('errorKind', () => {
  it.each([
    [400, 'invalid'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [401, 'failed'],
    [500, 'failed'],
  ])('%d', async (status, kind) => {
    expect(errorKind(await responseError(status, ''))).toBe(kind);
  });

  it('takes an error without a status for a failure', () => {
    expect(errorKind(new TypeError('Failed to fetch'))).toBe('failed');
  });
});
