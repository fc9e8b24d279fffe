import { InputError } from '@backstage/errors';
import type { ClusterConfig } from '../../config';
import { requirePartition } from './requirePartition';

const target = {
  partition: 'aws',
  cluster: { name: 'prod' },
} as ClusterConfig;

describe('requirePartition', () => {
  it.each(['arn:aws:s3:::my-bucket/a', '*'])('takes %s', resource => {
    expect(() => requirePartition(resource, target)).not.toThrow();
  });

  it('refuses a resource of another partition', () => {
    const asked = () => requirePartition('arn:aws-cn:s3:::my-bucket/a', target);
    expect(asked).toThrow(InputError);
    expect(asked).toThrow('cluster prod in aws: no request crosses partitions');
  });
});
