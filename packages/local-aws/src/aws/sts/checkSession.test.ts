import { packedPolicySize } from './checkSession';

// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html#API_AssumeRole_ResponseElements
describe('packedPolicySize', () => {
  it.each([
    [{}, {}, undefined],
    [{ PolicyArns: [] }, {}, undefined],
    [{ Policy: 'x'.repeat(1024) }, {}, 50],
    [{}, { team: 'payments' }, 1],
    [{ PolicyArns: [{ arn: 'x'.repeat(1024) }] }, { team: 'a' }, 51],
    [{ Policy: 'x'.repeat(2048) }, { team: 'payments' }, 100],
  ])('of %j with tags %j', (input, tags, percent) => {
    expect(packedPolicySize(input, tags)).toBe(percent);
  });
});
