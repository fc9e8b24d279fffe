/**
 * Condition keys that depend on the request, which nobody can know beforehand; any other can be typed.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export const suggestedContextKeys = [
  'aws:SourceIp',
  'aws:SourceVpc',
  'aws:SourceVpce',
  'aws:CurrentTime',
  'aws:SecureTransport',
  'aws:UserAgent',
  's3:prefix',
  's3:delimiter',
  's3:max-keys',
  's3:VersionId',
  's3:x-amz-acl',
  's3:x-amz-server-side-encryption',
  's3:x-amz-server-side-encryption-aws-kms-key-id',
  'dynamodb:LeadingKeys',
  'dynamodb:Attributes',
] as const;
