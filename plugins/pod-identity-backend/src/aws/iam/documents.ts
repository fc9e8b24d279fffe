import type { Tag } from '@aws-sdk/client-iam';
import { required } from '../AwsCall';
import { AwsFailure } from '../AwsFailure';

/**
 * Decodes a policy document as IAM answers it: percent-encoded by RFC 3986, where a plus is a plus.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
 */
export function decodeDocument(
  document: string | undefined,
  resource: string,
): string {
  const encoded = required(document, resource, 'document');
  try {
    return decodeURIComponent(encoded);
  } catch (cause) {
    throw new AwsFailure({
      reason: 'invalid',
      happened: `The document of ${resource} is not percent-encoded as IAM's documents are.`,
      advice: 'Check what the endpoint in the config is.',
      cause,
    });
  }
}

/** The name of a managed policy: what follows its path. */
export function policyNameOf(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

/** Tags of IAM as a record. */
export function toTags(tags: Tag[] | undefined): Record<string, string> {
  return Object.fromEntries((tags ?? []).map(({ Key, Value }) => [Key, Value]));
}

/** Tags in IAM's form. */
export function toIamTags(tags: Record<string, string>): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
