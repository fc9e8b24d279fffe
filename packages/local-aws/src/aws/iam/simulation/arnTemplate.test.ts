import { arnTemplate } from './arnTemplate';

// https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
describe('arnTemplate', () => {
  it.each([
    [
      's3:GetObject',
      ['arn:aws:s3:::a/k', 'arn:aws:s3:::b/k/l'],
      'arn:${Partition}:s3:::${BucketName}/${KeyName}',
    ],
    [
      's3:listbucket',
      ['arn:aws:s3:::a', 'arn:aws:s3:::b'],
      'arn:${Partition}:s3:::${BucketName}',
    ],
    [
      's3:GetBucketObjectLockConfiguration',
      ['arn:aws:s3:::a', 'arn:aws:s3:::b'],
      'arn:${Partition}:s3:::${BucketName}',
    ],
    [
      'dynamodb:DeleteTable',
      [
        'arn:aws:dynamodb:us-east-1:111122223333:table/a',
        'arn:aws:dynamodb:us-east-1:111122223333:table/b',
      ],
      'arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}',
    ],
    [
      'eks:DescribePodIdentityAssociation',
      [
        'arn:aws:eks:us-east-1:111122223333:podidentityassociation/a/a-1',
        'arn:aws:eks:us-east-1:111122223333:podidentityassociation/b/a-2',
      ],
      'arn:${Partition}:eks:${Region}:${Account}:podidentityassociation/${ClusterName}/${UUID}',
    ],
    [
      'lex:DeleteBot',
      [
        'arn:aws:lex:us-east-1:111122223333:bot:a',
        'arn:aws:lex:us-east-1:111122223333:bot:b',
      ],
      'arn:${Partition}:lex:${Region}:${Account}:bot:${BotName}',
    ],
    ['s3:ListAllMyBuckets', ['arn:aws:s3:::a', 'arn:aws:s3:::b'], '*'],
    ['s3:GetObject', ['arn:aws:s3:::a/k', 'arn:aws:sqs:::b'], '*'],
    ['s3:NoSuchAction', ['arn:aws:s3:::a/k', 'arn:aws:s3:::b/k'], '*'],
    ['nosuchservice:Get', ['arn:aws:s3:::a/k', 'arn:aws:s3:::b/k'], '*'],
  ])('%s of %j: %s', async (action, resources, template) => {
    expect(await arnTemplate(action, resources)).toBe(template);
  });
});
