import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';

/** Actions that pods are asked about most; any other can be typed. */
export const suggestedActions = [
  's3:GetObject',
  's3:PutObject',
  's3:DeleteObject',
  's3:ListBucket',
  's3:GetObjectTagging',
  's3:PutObjectTagging',
  's3:GetObjectVersion',
  's3:AbortMultipartUpload',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:DeleteTable',
  'sqs:SendMessage',
  'sqs:ReceiveMessage',
  'sns:Publish',
  'secretsmanager:GetSecretValue',
  'ssm:GetParameter',
  'kms:Decrypt',
] as const;

/**
 * Condition keys that depend on the request and cannot be known beforehand. Any other can be typed.
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

/**
 * Where grants lead: each bucket they name, as the beginning of an object's address, and each prefix in it that is not a
 * pattern; of other services each ARN that is not a pattern.
 */
export function suggestedResources(
  serviceAccounts: readonly Pick<ServiceAccountAccess, 'grants'>[],
): string[] {
  const addresses = serviceAccounts
    .flatMap(({ grants }) => grants)
    .flatMap(({ place: { service, name, part = '', arn } }) => {
      if (service !== 's3') {
        return arn ?? [];
      }
      const beginning = part.replace(/\*$/, '');
      return [`s3://${name}/`, `s3://${name}/${beginning}`];
    })
    .filter(isPlain);
  return [...new Set(addresses)].sort();
}

/** No wildcard and no variable: a question is about one resource. */
function isPlain(text: string): boolean {
  return !/[*?$]/.test(text);
}

/** As many as a person reads through. The list draws every suggestion again with every letter. */
const most = 50;

/** The first of the suggestions that hold what was typed so far. */
export function firstMatches(
  suggestions: readonly string[],
  typed: string,
): string[] {
  const wanted = typed.trim().toLowerCase();
  return suggestions
    .filter(suggestion => suggestion.toLowerCase().includes(wanted))
    .slice(0, most);
}
