import { mostLimiting } from './Judgement';

describe('mostLimiting', () => {
  it.each([
    [[{ verdict: 'conditional' }, { verdict: 'unknown', reason: 'B.' }], 1],
    [[{ verdict: 'ineffective', reason: 'A.' }, { verdict: 'unknown' }], 0],
    [[{ verdict: 'conditional' }, { verdict: 'conditional', reason: 'B.' }], 1],
    [
      [
        { verdict: 'conditional', reason: 'A.' },
        { verdict: 'conditional', reason: 'B.' },
      ],
      0,
    ],
  ] as const)('of %j is number %i', (judgements, at) => {
    expect(mostLimiting(judgements)).toBe(judgements[at]);
  });
});
