import { InputError } from '@backstage/errors';
import { readQuestion } from './readQuestion';

const object = 's3://my-bucket/a/b.txt';

function read(
  action: string,
  resource: string,
  context?: Record<string, string[]>,
) {
  return readQuestion({ action, resource, context }, 'aws');
}

describe('readQuestion', () => {
  it.each([
    ['S3:getobject', object, 's3:GetObject', 'arn:aws:s3:::my-bucket/a/b.txt'],
    [
      's3:ListBucket',
      's3://my-bucket',
      's3:ListBucket',
      'arn:aws:s3:::my-bucket',
    ],
    [
      's3:ListBucket',
      'S3://my-bucket/',
      's3:ListBucket',
      'arn:aws:s3:::my-bucket',
    ],
    ['s3:ListAllMyBuckets', '*', 's3:ListAllMyBuckets', '*'],
    [
      's3:GetObject',
      'arn:aws:s3:::my-bucket/what?.txt',
      's3:GetObject',
      'arn:aws:s3:::my-bucket/what?.txt',
    ],
    [
      's3:GetObject',
      'arn:aws:s3:us-east-1:111122223333:accesspoint/mine/object/a',
      's3:GetObject',
      'arn:aws:s3:us-east-1:111122223333:accesspoint/mine/object/a',
    ],
    [
      ' DynamoDB:DeleteTable ',
      ' arn:aws:dynamodb:us-east-1:111122223333:table/carts ',
      'dynamodb:DeleteTable',
      'arn:aws:dynamodb:us-east-1:111122223333:table/carts',
    ],
    ['ec2:DescribeInstances', '*', 'ec2:DescribeInstances', '*'],
  ])('reads %s on %s', (action, resource, name, arn) => {
    expect(read(action, resource)).toMatchObject({
      action: { name },
      resource: arn,
    });
  });

  it('writes an address of S3 as an ARN of the partition', () => {
    expect(
      readQuestion({ action: 's3:GetObject', resource: object }, 'aws-cn')
        .resource,
    ).toBe('arn:aws-cn:s3:::my-bucket/a/b.txt');
  });

  it.each([
    ['GetObject', object, 'write the service and the action'],
    ['s3:', object, 'write the service and the action'],
    ['s3:Get*', object, 'ask about one, such as s3:GetObject'],
    ['s3:HeadObject', object, 'ask about s3:GetObject.'],
    ['s3:ListObjectsV2', 's3://my-bucket', 'ask about s3:ListBucket.'],
    ['s3:GetObjects', object, 'check its spelling'],
    ['s3:GetObject', 's3://my-bucket', 'acts on an object: name one'],
    ['s3:GetObject', '*', 'acts on an object: name one'],
    ['s3:ListBucket', object, 'acts on a bucket: name one'],
    ['s3:GetObject', 's3://my-bucket/*', 'ask about one'],
    ['s3:GetObject', 's3://My_Bucket/a', 'is not a valid bucket name'],
    ['s3:GetObject', 'my-bucket/a', 'write its ARN, or s3://bucket/key'],
    ['s3:GetObject', 'arn:aws:sqs:us-east-1:1:q', 'write its ARN'],
    ['s3:GetObject', 'arn:aws:sqs:us-east-1:111122223333:q', "is not S3's"],
    ['sqs:SendMessage', '', 'write its ARN'],
  ])('refuses %s on "%s"', (action, resource, message) => {
    const asked = () => read(action, resource);
    expect(asked).toThrow(InputError);
    expect(asked).toThrow(message);
  });

  it.each([
    ['s3:ExistingObjectTag/a', ['x'], 'as objectTags'],
    ['S3:requestobjecttag/a', ['x'], 'as requestTags'],
    ['aws:PrincipalTag/kubernetes-namespace', ['x'], 'from the association'],
    ['aws:PrincipalArn', ['x'], 'from the association'],
    ['aws:ResourceAccount', ['x'], 'from the resource'],
    ['SourceIp', ['x'], 'with its service, such as aws:SourceIp'],
    ['aws:SourceIp', [], 'give at least one'],
  ])('refuses the condition key %s', (key, values, message) => {
    const asked = () => read('s3:GetObject', object, { [key]: values });
    expect(asked).toThrow(InputError);
    expect(asked).toThrow(message);
  });

  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
  it.each([
    ['s3:GetObject', 'need s3:GetObjectVersion in place of s3:GetObject'],
    ['s3:DeleteObject', 'need s3:DeleteObjectVersion in place'],
    ['s3:PutObjectTagging', 'need s3:PutObjectVersionTagging in place'],
    ['s3:PutObject', 'carry no S3:versionid: leave it out'],
  ])('refuses a version with %s', (action, message) => {
    const asked = () => read(action, object, { 'S3:versionid': ['v1'] });
    expect(asked).toThrow(InputError);
    expect(asked).toThrow(message);
  });

  it('takes a version with an action for versions', () => {
    const context = { 's3:VersionId': ['v1'] };
    expect(read('s3:GetObjectVersion', object, context).context).toEqual(
      context,
    );
  });

  it.each([
    'aws:SourceIp',
    'aws:PrincipalOrgID',
    'aws:PrincipalTag/kubernetes-pod-name',
  ])('takes the condition key %s', key => {
    const context = { [key]: ['x'] };
    expect(read('s3:GetObject', object, context).context).toEqual(context);
  });
});
