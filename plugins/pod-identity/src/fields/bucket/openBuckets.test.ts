import { grantOptions } from '../../__fixtures__/grantOptions';
import { openBuckets } from './openBuckets';

const options = {
  ...grantOptions,
  buckets: [
    { name: 'here', accountId: '111122223333' },
    { name: 'elsewhere', accountId: '444455556666' },
  ],
};

describe('openBuckets', () => {
  it('has the buckets of the account of the cluster', () => {
    expect(openBuckets(options, 'eksworkshop-eksctl')).toEqual([
      options.buckets[0],
    ]);
  });

  it.each([undefined, 'unheard-of'])('has all for cluster %s', cluster => {
    expect(openBuckets(options, cluster)).toEqual(options.buckets);
  });
});
