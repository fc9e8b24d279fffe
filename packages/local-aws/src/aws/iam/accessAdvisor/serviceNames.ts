/** Names of services by namespace, of those that roles of pods commonly use. Others are called by their namespace. */
const NAMES: Readonly<Record<string, string>> = {
  cloudtrail: 'AWS CloudTrail',
  dynamodb: 'Amazon DynamoDB',
  ec2: 'Amazon EC2',
  ecr: 'Amazon Elastic Container Registry',
  eks: 'Amazon Elastic Kubernetes Service',
  'eks-auth': 'Amazon EKS Auth',
  iam: 'AWS Identity and Access Management',
  kms: 'AWS Key Management Service',
  logs: 'Amazon CloudWatch Logs',
  s3: 'Amazon S3',
  secretsmanager: 'AWS Secrets Manager',
  sns: 'Amazon SNS',
  sqs: 'Amazon SQS',
  ssm: 'AWS Systems Manager',
  sts: 'AWS Security Token Service',
};

export function serviceName(namespace: string): string {
  return Object.hasOwn(NAMES, namespace) ? NAMES[namespace] : namespace;
}

/** The namespaces that stand for all, where a policy allows everything. */
export const KNOWN_NAMESPACES: readonly string[] = Object.keys(NAMES);
