import { knowing } from './catalogue';
import { inputWith } from '../fixtures';
import { ownTag, trusting, allowing, type FindingCase } from './inputs';

/** Of what AWS documents of its actions: with its catalogue. */
export const actionCases: FindingCase[] = [
  {
    rule: 'unknown-action',
    hits: {
      typo: knowing(allowing(['s3:GetObject', 's3:GetObjects'])),
      'an operation': knowing(allowing('s3:ListObjectsV2')),
      'a pattern that matches nothing': knowing(allowing('s3:Gett*')),
      'a service': knowing(allowing('s4:GetObject')),
      'in a trust policy': knowing(trusting({ Action: 'sts:TagSessions' })),
      'left out': knowing(
        inputWith([
          { Effect: 'Allow', NotAction: 'iam:PasRole', Resource: '*' },
        ]),
      ),
    },
    misses: {
      'in another case': knowing(allowing(['S3:getobject', 's3:get*'])),
      everything: knowing(allowing(['*', 's3:*'])),
      'a service that is not loaded': knowing(allowing('ec2:RunInstance')),
      'no catalogue': allowing('s3:GetObjects'),
    },
  },
  {
    rule: 'action-without-resource',
    hits: {
      'names of buckets on a bucket': knowing(
        allowing('s3:ListAllMyBuckets', undefined, 'arn:aws:s3:::data'),
      ),
      'beside an action that has one': knowing(
        allowing(['s3:GetObject', 's3:ListAllMyBuckets']),
      ),
      'a pattern of such actions alone': knowing(
        allowing('s3:ListAll*', undefined, 'arn:aws:s3:::reports-*'),
      ),
      'in a Deny': knowing(
        inputWith([
          {
            Effect: 'Deny',
            Action: 's3:ListAllMyBuckets',
            Resource: 'arn:aws:s3:::data',
          },
        ]),
      ),
    },
    misses: {
      'what may be everything of the service': knowing(
        allowing('s3:ListAllMyBuckets', undefined, 'arn:aws:s3:::*'),
      ),
      everything: knowing(allowing('s3:ListAllMyBuckets', undefined, '*')),
      'everything besides': knowing(
        allowing('s3:ListAllMyBuckets', undefined, ['arn:aws:s3:::data', '*']),
      ),
      'an action that has one': knowing(allowing('s3:GetObject')),
      'a pattern of both': knowing(allowing('s3:List*')),
      'no catalogue': allowing('s3:ListAllMyBuckets'),
    },
  },
  {
    rule: 'condition-key-not-supported',
    hits: {
      'a key of another action': knowing(
        allowing(['s3:ListBucket', 's3:GetObject'], {
          StringLike: { 's3:prefix': 'reports/*' },
        }),
      ),
      'a key of another service': knowing(
        allowing('s3:GetObject', {
          StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' },
        }),
      ),
      'a pattern': knowing(
        allowing('s3:GetObject*', { StringLike: { 's3:prefix': 'reports/*' } }),
      ),
      'a condition that says nothing': knowing(
        allowing('s3:GetObject', {
          StringNotLike: { 's3:prefix': 'secret/*' },
        }),
      ),
      'presence that is wanted': knowing(
        allowing('s3:GetObject', { Null: { 's3:prefix': 'false' } }),
      ),
    },
    misses: {
      'a key of the action': knowing(
        allowing('s3:ListBucket', { StringLike: { 'S3:Prefix': 'reports/*' } }),
      ),
      'a pattern that takes in an action with the key': knowing(
        allowing('s3:*', { StringLike: { 's3:prefix': 'reports/*' } }),
      ),
      'what another rule says': knowing(
        allowing('s3:PutObject', { StringEquals: ownTag }),
      ),
      'actions passed by on purpose': knowing(
        allowing(['s3:ListBucket', 's3:GetObject'], {
          StringLikeIfExists: { 's3:prefix': 'reports/*' },
        }),
      ),
      'a global key': knowing(
        allowing('s3:GetObject', {
          StringEquals: { 'aws:RequestTag/team': 'payments' },
        }),
      ),
      'a key of the session': knowing(
        allowing('s3:GetObject', {
          ArnLike: { 'lambda:SourceFunctionArn': 'arn:aws:lambda:*' },
        }),
      ),
      'an action that does not exist': knowing(
        allowing('s3:GetObjects', { StringLike: { 's3:prefix': 'reports/*' } }),
      ),
      'an action of a service that is not loaded': knowing(
        allowing('ec2:RunInstances', { StringLike: { 's3:prefix': 'a' } }),
      ),
      'no catalogue': allowing('s3:GetObject', {
        StringLike: { 's3:prefix': 'reports/*' },
      }),
    },
  },
];
