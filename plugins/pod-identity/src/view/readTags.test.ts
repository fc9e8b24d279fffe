import { readTags } from './readTags';

describe('readTags', () => {
  it.each([
    ['', {}],
    [' , ', {}],
    ['team=a', { team: 'a' }],
    [' team = a , stage=test ', { team: 'a', stage: 'test' }],
    ['formula=a=b', { formula: 'a=b' }],
    ['empty=', { empty: '' }],
    ['__proto__=a', Object.fromEntries([['__proto__', 'a']])],
  ])('%j', (text, tags) => {
    expect(readTags(text)).toEqual(tags);
  });

  it.each(['team', '=a', 'team=a,team=b', 'team=a,b'])(
    'does not guess at %j',
    text => {
      expect(readTags(text)).toBeUndefined();
    },
  );
});
