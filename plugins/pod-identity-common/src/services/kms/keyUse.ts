/** What S3 asks of KMS for an object under a KMS key, on behalf of whoever calls. */
export type KeyUse = 'kms:Decrypt' | 'kms:GenerateDataKey';

/**
 * Actions by which S3 decrypts or encrypts the content of an object.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
 */
const USES: Readonly<Record<string, KeyUse>> = {
  's3:GetObject': 'kms:Decrypt',
  's3:GetObjectAttributes': 'kms:Decrypt',
  's3:GetObjectTorrent': 'kms:Decrypt',
  's3:GetObjectVersion': 'kms:Decrypt',
  's3:GetObjectVersionAttributes': 'kms:Decrypt',
  's3:GetObjectVersionForReplication': 'kms:Decrypt',
  's3:GetObjectVersionTorrent': 'kms:Decrypt',
  's3:PutObject': 'kms:GenerateDataKey',
  's3:ReplicateObject': 'kms:GenerateDataKey',
  's3:UpdateObjectEncryption': 'kms:GenerateDataKey',
};

/** How an action uses the key of an object; undefined where it does not touch the content. */
export function keyUseOf(action: string): KeyUse | undefined {
  return Object.hasOwn(USES, action) ? USES[action] : undefined;
}
