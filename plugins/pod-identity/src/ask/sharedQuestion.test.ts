import { nothingAsked, type AskValues } from './question';
import {
  questionIn,
  withQuestion,
  type SharedQuestion,
} from './sharedQuestion';

const values: AskValues = {
  ...nothingAsked,
  action: 's3:GetObject',
  resource: 's3://bucket/a b&c=d?e#f/ü.txt',
};
const decide: SharedQuestion = {
  mode: 'decide',
  annotation: 'eksworkshop-eksctl/ns-a/sa1',
  values,
  crossCheck: false,
};

describe('a question in the address of the page', () => {
  it.each<[string, SharedQuestion]>([
    ['about one service account', decide],
    [
      'about any',
      { mode: 'whoCan', values, crossCheck: false, annotation: undefined },
    ],
    ['with a cross-check', { ...decide, crossCheck: true }],
    [
      'with tags that are given',
      {
        ...decide,
        values: {
          ...values,
          objectTags: { choice: 'given', text: 'team=a, stage=b' },
          requestTags: { choice: 'given', text: 'class=public' },
        },
      },
    ],
    [
      'without any tags',
      {
        ...decide,
        values: {
          ...values,
          objectTags: { choice: 'none', text: '' },
          requestTags: { choice: 'none', text: '' },
        },
      },
    ],
    [
      'with condition keys, one of them twice',
      {
        ...decide,
        values: {
          ...values,
          context: [
            { id: 0, key: 'aws:SourceIp', value: '10.0.0.1' },
            { id: 1, key: 'aws:SourceIp', value: '10.0.0.2' },
            { id: 2, key: 's3:prefix', value: 'a=b/' },
          ],
        },
      },
    ],
  ])('%s comes back as it was', (_, question) => {
    const address = withQuestion(new URLSearchParams(), question).toString();
    expect(questionIn(new URLSearchParams(address))).toEqual(question);
  });

  it('takes the place of the one before, and of nothing else', () => {
    const before = withQuestion(new URLSearchParams('theme=dark'), {
      ...decide,
      crossCheck: true,
      values: {
        ...values,
        objectTags: { choice: 'none', text: '' },
        requestTags: { choice: 'given', text: 'team=a' },
        context: [{ id: 0, key: 'aws:SourceIp', value: '10.0.0.1' }],
      },
    });
    const after = withQuestion(before, { ...decide, mode: 'whoCan' });
    expect(after.get('theme')).toBe('dark');
    expect(questionIn(after)).toEqual({ ...decide, mode: 'whoCan' });
  });

  it('is not cross-checked unless the address says so', () => {
    const address = new URLSearchParams('ask=can&crossCheck=false');
    expect(questionIn(address)).toMatchObject({ crossCheck: false });
  });

  it.each(['', 'action=s3:GetObject', 'ask=why'])('is none in %j', address => {
    expect(questionIn(new URLSearchParams(address))).toBeUndefined();
  });
});
