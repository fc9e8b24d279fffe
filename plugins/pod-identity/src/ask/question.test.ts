import {
  askQuestion,
  nothingAsked,
  readTags,
  type AskValues,
} from './question';

const values: AskValues = {
  ...nothingAsked,
  action: ' s3:GetObject ',
  resource: ' s3://b/k ',
};
const question = { action: 's3:GetObject', resource: 's3://b/k' };
const given = (text: string) => ({ choice: 'given', text } as const);
const none = { choice: 'none', text: 'team=a' } as const;
const rows = (...pairs: [string, string][]) =>
  pairs.map(([key, value], id) => ({ id, key, value }));

describe('askQuestion', () => {
  it('leaves out what is left open', () => {
    expect(askQuestion(values)).toEqual({ question });
  });

  it.each<[string, Partial<AskValues>, object]>([
    [
      'the tags of the object',
      { objectTags: given('team=a') },
      { objectTags: { team: 'a' } },
    ],
    ['that the object has none', { objectTags: none }, { objectTags: {} }],
    [
      'the tags of the request',
      { requestTags: given('team=a, stage=b') },
      { requestTags: { team: 'a', stage: 'b' } },
    ],
    ['that the request sets none', { requestTags: none }, { requestTags: {} }],
    [
      'condition keys, the same again with another value',
      {
        context: rows(
          ['aws:SourceIp', ' 10.0.0.1 '],
          ['', ' '],
          ['s3:prefix', 'a/'],
          [' aws:SourceIp', '10.0.0.2'],
        ),
      },
      {
        context: {
          'aws:SourceIp': ['10.0.0.1', '10.0.0.2'],
          's3:prefix': ['a/'],
        },
      },
    ],
    ['nothing of empty rows', { context: rows(['', '']) }, {}],
  ])('says %s', (_, said, expected) => {
    expect(askQuestion({ ...values, ...said })).toEqual({
      question: { ...question, ...expected },
    });
  });

  it.each<[Partial<AskValues>, string]>([
    [{ action: ' ' }, 'actionMissing'],
    [{ resource: '' }, 'resourceMissing'],
    [{ objectTags: given('team') }, 'tagsNotUnderstood'],
    [{ objectTags: given(' ') }, 'tagsNotUnderstood'],
    [{ requestTags: given('a=1, a=2') }, 'requestTagsNotUnderstood'],
    [{ context: rows(['aws:SourceIp', '']) }, 'contextIncomplete'],
    [{ context: rows(['', '10.0.0.1']) }, 'contextIncomplete'],
  ])('%j: %s', (wrong, problem) => {
    expect(askQuestion({ ...values, ...wrong })).toEqual({ problem });
  });
});

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
