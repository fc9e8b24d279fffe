import { readQuestion } from './readQuestion';
import { questionsOf } from './questionsOf';

const resource = 's3://my-bucket/a';

function actionsOf(
  action: string,
  more: Partial<Parameters<typeof readQuestion>[0]> = {},
): string[] {
  const question = readQuestion({ action, resource, ...more }, 'aws');
  return questionsOf(question).map(each => each.action.name);
}

describe('questionsOf', () => {
  it.each(['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 'sqs:Receive'])(
    'asks once about %s',
    action => {
      expect(actionsOf(action, { requestTags: {} })).toEqual([action]);
    },
  );

  it.each([
    ['s3:GetObjectAttributes', 's3:GetObject'],
    ['s3:GetObjectVersionAttributes', 's3:GetObjectVersion'],
  ])('needs for %s %s too', (action, companion) => {
    expect(actionsOf(action)).toEqual([action, companion]);
  });

  it('needs for what is written with an object an action each', () => {
    expect(
      actionsOf('s3:PutObject', {
        requestTags: { class: 'public' },
        context: {
          'S3:X-Amz-Acl': ['private'],
          's3:object-lock-mode': ['GOVERNANCE'],
          's3:object-lock-legal-hold': ['ON'],
        },
      }),
    ).toEqual([
      's3:PutObject',
      's3:PutObjectTagging',
      's3:PutObjectAcl',
      's3:PutObjectRetention',
      's3:PutObjectLegalHold',
    ]);
  });

  it.each(['s3:x-amz-grant-read', 's3:x-amz-grant-full-control'])(
    'counts %s as an ACL',
    key => {
      expect(
        actionsOf('s3:PutObject', { context: { [key]: ['id=1'] } }),
      ).toEqual(['s3:PutObject', 's3:PutObjectAcl']);
    },
  );
});
