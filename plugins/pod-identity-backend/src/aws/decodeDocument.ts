import { AwsFailure } from './AwsFailure';
import { required } from './required';

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
