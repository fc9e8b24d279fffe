import { grantTone } from './tone';

describe('grantTone', () => {
  it.each([
    ['Allow', 'effective', 'positive'],
    ['Allow', 'conditional', 'info'],
    ['Allow', 'ineffective', 'neutral'],
    ['Allow', 'unknown', 'warning'],
    ['Deny', 'effective', 'negative'],
    ['Deny', 'conditional', 'negative'],
    ['Deny', 'unknown', 'negative'],
    ['Deny', 'ineffective', 'neutral'],
  ] as const)('%s %s is %s', (effect, verdict, tone) => {
    expect(grantTone({ effect, verdict })).toBe(tone);
  });
});
