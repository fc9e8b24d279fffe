import { askQuestion } from './askQuestion';

const values = {
  action: ' s3:GetObject ',
  resource: ' s3://b/k ',
  objectTags: '',
};

describe('askQuestion', () => {
  it('leaves out tags that are not given, so that they are read', () => {
    expect(askQuestion(values)).toEqual({
      question: { action: 's3:GetObject', resource: 's3://b/k' },
    });
  });

  it('gives the tags that are', () => {
    expect(askQuestion({ ...values, objectTags: 'team=a' })).toEqual({
      question: {
        action: 's3:GetObject',
        resource: 's3://b/k',
        objectTags: { team: 'a' },
      },
    });
  });

  it.each([
    [{ action: ' ' }, 'actionMissing'],
    [{ resource: '' }, 'resourceMissing'],
    [{ objectTags: 'team' }, 'tagsNotUnderstood'],
  ])('%j: %s', (wrong, problem) => {
    expect(askQuestion({ ...values, ...wrong })).toEqual({ problem });
  });
});
