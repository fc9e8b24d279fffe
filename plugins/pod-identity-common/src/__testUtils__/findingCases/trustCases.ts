import { cluster, absent, by } from '../fixtures';
import {
  trusting,
  testing,
  equals,
  like,
  associated,
  type FindingCase,
} from './inputs';

/** Of trust policies. */
export const trustCases: FindingCase[] = [
  {
    rule: 'trust-wrong-principal',
    hits: {
      eks: trusting({ Principal: { Service: 'eks.amazonaws.com' } }),
      'ec2 and an account': trusting({
        Principal: { Service: 'ec2.amazonaws.com', AWS: '111122223333' },
      }),
    },
    misses: {
      'pods besides': trusting(
        { Principal: { Service: 'ec2.amazonaws.com' } },
        {},
      ),
      'no association': {
        ...trusting({ Principal: { Service: 'ec2.amazonaws.com' } }),
        ...by(absent),
      },
    },
  },
  {
    rule: 'trust-missing-tag-session',
    hits: { 'AssumeRole alone': trusting({ Action: 'sts:AssumeRole' }) },
    misses: {
      'two statements': trusting(
        { Action: 'sts:AssumeRole' },
        { Action: 'sts:TagSession' },
      ),
      'every action of STS': trusting({ Action: 'sts:*' }),
      'tags off': associated(
        { disableSessionTags: true },
        trusting({ Action: 'sts:AssumeRole' }),
      ),
      'another service': trusting({
        Principal: { Service: 'ec2.amazonaws.com' },
        Action: 'sts:AssumeRole',
      }),
    },
  },
  {
    rule: 'trust-principal-tag',
    hits: {
      'a principal tag': equals(
        'aws:PrincipalTag/kubernetes-namespace',
        'ns-a',
      ),
    },
    misses: {
      'a request tag': equals('aws:RequestTag/kubernetes-namespace', 'ns-a'),
      'another principal': trusting({
        Principal: { AWS: '111122223333' },
        Condition: { StringEquals: { 'aws:PrincipalTag/team': 'a' } },
      }),
    },
  },
  {
    rule: 'trust-unknown-tag-key',
    hits: { 'eks-namespace': equals('aws:RequestTag/eks-namespace', 'ns-a') },
    misses: {
      'in other case': equals('aws:requesttag/Kubernetes-Namespace', 'ns-a'),
    },
  },
  {
    rule: 'trust-resource-element',
    hits: { 'a resource': trusting({ Resource: '*' }) },
    misses: { none: trusting({}) },
  },
  {
    rule: 'trust-unscoped',
    hits: {
      bare: trusting({}),
      'an account': equals('aws:SourceAccount', '111122223333'),
      'all but one namespace': testing({
        StringNotEquals: {
          'aws:RequestTag/kubernetes-namespace': 'kube-system',
        },
      }),
      'everybody, services too': trusting({ Principal: '*' }),
    },
    misses: {
      'a namespace': equals('aws:RequestTag/kubernetes-namespace', 'ns-a'),
      'a source': testing({ ArnLike: { 'aws:SourceArn': 'arn:aws:eks:*' } }),
      'nobody at all': equals('aws:PrincipalTag/team', 'a'),
      'another account': equals('aws:SourceAccount', '444455556666'),
      'a deny that leaves one namespace': trusting(
        {},
        {
          Effect: 'Deny',
          Condition: {
            StringNotEquals: { 'aws:RequestTag/kubernetes-namespace': 'ns-a' },
          },
        },
      ),
    },
  },
  {
    rule: 'trust-wide-pattern',
    hits: {
      namespaces: like('aws:RequestTag/kubernetes-namespace', 'data-*'),
      anything: like('aws:RequestTag/kubernetes-service-account', '*'),
    },
    misses: {
      'a name under StringLike': like(
        'aws:RequestTag/kubernetes-namespace',
        'data',
      ),
      'a literal star': equals('aws:RequestTag/kubernetes-namespace', 'data-*'),
    },
  },
  {
    rule: 'trust-cross-product',
    hits: {
      'two by two': testing({
        StringEquals: {
          'aws:RequestTag/kubernetes-namespace': ['ns-a', 'ns-b'],
          'aws:RequestTag/kubernetes-service-account': ['sa1', 'sa2'],
        },
      }),
    },
    misses: {
      'two by one': testing({
        StringEquals: {
          'aws:RequestTag/kubernetes-namespace': ['ns-a', 'ns-b'],
          'aws:RequestTag/kubernetes-service-account': 'sa1',
        },
      }),
      'two statements': trusting(
        ...['a', 'b'].map(end => ({
          Condition: {
            StringEquals: {
              'aws:RequestTag/kubernetes-namespace': `ns-${end}`,
              'aws:RequestTag/kubernetes-service-account': `sa-${end}`,
            },
          },
        })),
      ),
    },
  },
  {
    rule: 'trust-cluster-by-name',
    hits: { 'a name': equals('aws:RequestTag/eks-cluster-name', cluster.name) },
    misses: {
      'an ARN': equals('aws:RequestTag/eks-cluster-arn', cluster.arn),
      both: testing({
        StringEquals: {
          'aws:RequestTag/eks-cluster-arn': cluster.arn,
          'aws:RequestTag/eks-cluster-name': cluster.name,
        },
      }),
    },
  },
];
