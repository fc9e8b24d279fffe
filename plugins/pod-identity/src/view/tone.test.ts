import { grantTone, outcomeTone, statusTone, stepTone } from './tone';

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

const namesOf = (tones: Record<string, string>, tone: string) =>
  Object.keys(tones).filter(name => tones[name] === tone);

describe('tones', () => {
  it('are positive only where access is given', () => {
    expect(namesOf(statusTone, 'positive')).toEqual(['admitted']);
    expect(namesOf(outcomeTone, 'positive')).toEqual(['allowed']);
    expect(namesOf(stepTone, 'positive')).toEqual(['allow']);
  });

  it('are negative where access is refused or leads nowhere', () => {
    expect(namesOf(statusTone, 'negative')).toEqual([
      'refused',
      'role-gone',
      'no-association',
      'misnamed',
    ]);
    expect(namesOf(outcomeTone, 'negative')).toEqual(['denied']);
    expect(namesOf(stepTone, 'negative')).toEqual([
      'explicit-deny',
      'implicit-deny',
    ]);
  });

  it('warn of what is unknown', () => {
    expect(namesOf(statusTone, 'warning')).toEqual([
      'undecided',
      'role-unread',
      'unread',
    ]);
    expect(namesOf(outcomeTone, 'warning')).toEqual(['unknown']);
    expect(namesOf(stepTone, 'warning')).toEqual(['unknown']);
  });
});
