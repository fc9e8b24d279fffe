import { authorize, namedPolicy } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { partitionOfRegion } from '../../../platform/partitions';
import type { EncryptionRecord } from '../store';

/** The policy of a key that nobody has narrowed: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html */
function defaultKeyPolicy(keyArn: string): string {
  const [, partition, , , accountId] = keyArn.split(':');
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { AWS: `arn:${partition}:iam::${accountId}:root` },
      Action: 'kms:*',
      Resource: '*',
    },
  });
}

/**
 * Throws AccessDenied unless the caller may use the key of an object besides the object itself. S3's own keys, and the key that
 * AWS manages for S3, ask for nothing.
 */
export function authorizeKey(
  call: Call,
  encryption: EncryptionRecord | undefined,
  action: 'kms:Decrypt' | 'kms:GenerateDataKey',
): void {
  const keyArn = encryption?.keyArn;
  if (keyArn === undefined || keyArn.endsWith(':alias/aws/s3')) {
    return;
  }
  const [, , , region, accountId] = keyArn.split(':');
  authorize(call, {
    action,
    resource: keyArn,
    resourceAccountId: accountId,
    keys: {
      'kms:ViaService': `s3.${region}.${partitionOfRegion(region).domain}`,
      'kms:CallerAccount': call.accountId,
    },
    layers: {
      resource: {
        state: 'read',
        policies: [namedPolicy('key policy', defaultKeyPolicy(keyArn), keyArn)],
      },
    },
  });
}
