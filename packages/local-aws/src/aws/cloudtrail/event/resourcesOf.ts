import type { ServiceName } from '../../../wire/types';
import type { TrailEvent } from '../store';

type Rule = readonly [member: string, type: string];

/** What a call is about, by the members of its input that say so. */
const RULES: Partial<Record<ServiceName, readonly Rule[]>> = {
  eks: [
    ['clusterName', 'AWS::EKS::Cluster'],
    ['name', 'AWS::EKS::Cluster'],
  ],
  'eks-auth': [['clusterName', 'AWS::EKS::Cluster']],
  iam: [
    ['RoleName', 'AWS::IAM::Role'],
    ['PolicyArn', 'AWS::IAM::Policy'],
    ['PolicyName', 'AWS::IAM::Policy'],
    ['OpenIDConnectProviderArn', 'AWS::IAM::OIDCProvider'],
  ],
  sts: [['RoleArn', 'AWS::IAM::Role']],
  s3: [['Bucket', 'AWS::S3::Bucket']],
  dynamodb: [['TableName', 'AWS::DynamoDB::Table']],
};

export function resourcesOf(
  service: ServiceName,
  input: Readonly<Record<string, unknown>>,
): TrailEvent['resources'] {
  return (RULES[service] ?? []).flatMap(([member, type]) => {
    const name = input[member];
    return typeof name === 'string' ? [{ type, name }] : [];
  });
}
