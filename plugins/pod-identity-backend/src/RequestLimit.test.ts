import { mockCredentials } from '@backstage/backend-test-utils';
import { RequestLimit } from './RequestLimit';

const ana = mockCredentials.user('user:default/ana');
const dan = mockCredentials.user('user:default/dan');

describe('RequestLimit', () => {
  it('refuses what is too much at once for one person, and lets others in', async () => {
    const limit = new RequestLimit();
    const ends: (() => void)[] = [];
    const wait = () => new Promise<void>(resolve => ends.push(resolve));
    const running = Array.from({ length: 10 }, () => limit.run(ana, wait));
    await expect(limit.run(ana, wait)).rejects.toMatchObject({
      name: 'TooManyRequestsError',
      statusCode: 429,
      message: expect.stringContaining('10 requests'),
    });
    expect(await limit.run(dan, async () => 'dan')).toBe('dan');

    ends[0]();
    await running[0];
    expect(await limit.run(ana, async () => 'ana')).toBe('ana');
    ends.forEach(end => end());
    await Promise.all(running);
  });

  it('counts what failed as done', async () => {
    const limit = new RequestLimit();
    const fail = async () => {
      throw new Error('no');
    };
    for (let asked = 0; asked < 20; asked++) {
      await expect(limit.run(ana, fail)).rejects.toThrow('no');
    }
  });
});
