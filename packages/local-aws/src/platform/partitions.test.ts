import { isRegion, partitionOfRegion } from './partitions';

describe('partitions', () => {
  it.each([
    ['us-east-1', 'aws', 'amazonaws.com'],
    ['eu-central-2', 'aws', 'amazonaws.com'],
    ['cn-northwest-1', 'aws-cn', 'amazonaws.com.cn'],
    ['us-gov-east-1', 'aws-us-gov', 'amazonaws.com'],
  ])('%s is in %s', (region, name, domain) => {
    expect(partitionOfRegion(region)).toMatchObject({ name, domain });
    expect(isRegion(region)).toBe(true);
  });

  it.each(['', 'us-east', 'eu-west-1a', 'mars-north-1'])(
    '%j is no Region',
    name => expect(isRegion(name)).toBe(false),
  );
});
