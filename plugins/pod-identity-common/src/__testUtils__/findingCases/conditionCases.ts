import { accessInput, podTrust, role } from '../fixtures';
import { knowing } from './catalogue';
import {
  objects,
  ownTag,
  trusting,
  testing,
  equals,
  like,
  allowing,
  oldVersion,
  type FindingCase,
} from './inputs';

/** Of conditions and variables. */
export const conditionCases: FindingCase[] = [
  {
    rule: 'condition-literal-wildcard',
    hits: {
      'in a trust policy': equals(
        'aws:RequestTag/kubernetes-namespace',
        'ns-*',
      ),
      'in a permission policy': allowing('s3:ListBucket', {
        StringEquals: { 's3:prefix': 'reports/?' },
      }),
    },
    misses: {
      'under StringLike': like('aws:RequestTag/kubernetes-namespace', 'ns-*'),
      'an escape': allowing('s3:GetObject', {
        StringEquals: { 's3:ExistingObjectTag/a': '${*}' },
      }),
    },
  },
  {
    rule: 'condition-missing-key-passes',
    hits: {
      'IfExists in a trust policy': testing({
        StringEqualsIfExists: { 'aws:RequestTag/kubernetes-namespace': 'ns-a' },
      }),
      'ForAllValues in a permission policy': allowing('s3:GetObject', {
        'ForAllValues:StringEquals': ownTag,
      }),
      "a service's own key for tags": allowing(
        'secretsmanager:GetSecretValue',
        {
          StringEqualsIfExists: { 'secretsmanager:ResourceTag/team': 'a' },
        },
      ),
      'keys of tags where none need be sent': allowing('s3:PutObject', {
        'ForAllValues:StringEquals': { 's3:RequestObjectTagKeys': ['team'] },
      }),
      'keys of tags of what is made': allowing('sqs:CreateQueue', {
        'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] },
      }),
      'a tag of the request that is anything but one': allowing(
        's3:PutObject',
        { StringNotEquals: { 's3:RequestObjectTag/team': 'other' } },
      ),
    },
    misses: {
      'a key that is of no tag': allowing('secretsmanager:GetSecretValue', {
        StringEqualsIfExists: { 'secretsmanager:VersionStage': 'AWSCURRENT' },
      }),
      'in a Deny': trusting(
        {},
        {
          Effect: 'Deny',
          Condition: {
            StringEqualsIfExists: {
              'aws:RequestTag/kubernetes-namespace': 'x',
            },
          },
        },
      ),
      'ForAnyValue, of which AWS does not say so': allowing('s3:GetObject', {
        'ForAnyValue:StringEqualsIfExists': ownTag,
      }),
      'keys of tags, which are several': allowing('s3:PutObjectTagging', {
        'ForAllValues:StringEquals': { 's3:RequestObjectTagKeys': ['a'] },
      }),
      'keys of tags beside a tag that is wanted': allowing('s3:PutObject', {
        'ForAllValues:StringEquals': { 's3:RequestObjectTagKeys': ['team'] },
        StringEquals: { 's3:RequestObjectTag/team': 'a' },
      }),
      'keys of tags that must be there': allowing('s3:PutObject', {
        'ForAllValues:StringEquals': { 's3:RequestObjectTagKeys': ['team'] },
        Null: { 's3:RequestObjectTagKeys': 'false' },
      }),
      'ForAnyValue of keys of tags': allowing('s3:PutObject', {
        'ForAnyValue:StringEquals': { 's3:RequestObjectTagKeys': ['team'] },
      }),
      'a tag of the resource that is anything but one': allowing(
        'sqs:DeleteQueue',
        { StringNotEquals: { 'aws:ResourceTag/keep': 'true' } },
      ),
      'a negation, which passes anyway': testing({
        StringNotEqualsIfExists: { 'aws:RequestTag/kubernetes-namespace': 'x' },
      }),
    },
  },
  {
    rule: 'variables-in-old-version',
    hits: {
      'in a policy': accessInput({
        role: role({
          policies: [
            {
              name: 'old',
              document: oldVersion({
                Effect: 'Allow',
                Action: 's3:GetObject',
                Resource: objects,
                Condition: { StringEquals: ownTag },
              }),
            },
          ],
        }),
      }),
      'without a version': accessInput({
        role: role({
          policies: [
            {
              name: 'none',
              document: JSON.stringify({
                Statement: {
                  Effect: 'Allow',
                  Action: 's3:GetObject',
                  Resource: 'arn:aws:s3:::data/${aws:PrincipalTag/team}/*',
                },
              }),
            },
          ],
        }),
      }),
    },
    misses: {
      'in the new version': allowing('s3:GetObject', { StringEquals: ownTag }),
      'no variables': accessInput({
        role: role({ trustPolicy: oldVersion(podTrust()) }),
      }),
    },
  },
  {
    rule: 'policy-request-tag',
    hits: {
      'a session tag': allowing('s3:GetObject', {
        StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'ns-a' },
      }),
      'as a variable in a condition': allowing('s3:GetObject', {
        StringEquals: {
          's3:ExistingObjectTag/a': '${aws:RequestTag/kubernetes-namespace}',
        },
      }),
      'as a variable in a resource': allowing(
        's3:GetObject',
        undefined,
        'arn:aws:s3:::data/${aws:RequestTag/kubernetes-namespace}/*',
      ),
    },
    misses: {
      'an action that sets tags': knowing(
        allowing(
          'iam:CreateRole',
          { StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'ns-a' } },
          '*',
        ),
      ),
      'an action that may set tags': allowing('sqs:CreateQueue', {
        StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'ns-a' },
      }),
      'a principal tag as a variable': allowing('s3:GetObject', {
        StringEquals: ownTag,
      }),
      'a tag of a resource to be': allowing('sqs:CreateQueue', {
        StringEquals: { 'aws:RequestTag/team': 'payments' },
      }),
      'a principal tag': allowing('s3:GetObject', {
        StringEquals: { 'aws:PrincipalTag/kubernetes-namespace': 'ns-a' },
      }),
    },
  },
  {
    rule: 'policy-unknown-tag-key',
    hits: {
      'as a key': allowing('s3:GetObject', {
        StringEquals: { 'aws:PrincipalTag/eks-namespace': 'ns-a' },
      }),
      'as a value': allowing('s3:GetObject', {
        StringEquals: { 's3:ExistingObjectTag/a': '${aws:PrincipalTag/team}' },
      }),
      'in a resource': allowing(
        's3:GetObject',
        undefined,
        'arn:aws:s3:::data/${aws:PrincipalTag/namespace}/*',
      ),
    },
    misses: {
      'a session tag': allowing('s3:GetObject', { StringEquals: ownTag }),
      'a tag of the role': allowing(
        's3:GetObject',
        {
          StringEquals: {
            's3:ExistingObjectTag/a': '${aws:PrincipalTag/team}',
          },
        },
        objects,
        { tags: { Team: 'payments' } },
      ),
      'with a default': allowing('s3:GetObject', {
        StringEquals: {
          's3:ExistingObjectTag/a': "${aws:PrincipalTag/team, 'none'}",
        },
      }),
    },
  },
  {
    rule: 'object-tag-on-wrong-action',
    hits: {
      'a write': allowing(['s3:GetObject', 's3:PutObject'], {
        StringEquals: ownTag,
      }),
      'every action': allowing('s3:*', { StringEquals: ownTag }),
    },
    misses: {
      reading: allowing(['s3:GetObject', 's3:GetObjectTagging'], {
        StringEquals: ownTag,
      }),
      'every kind of reading': allowing('s3:GetObject*', {
        StringEquals: ownTag,
      }),
      'a tag of the request': allowing('s3:PutObject', {
        StringEquals: { 's3:RequestObjectTag/team': 'a' },
      }),
    },
  },
];
