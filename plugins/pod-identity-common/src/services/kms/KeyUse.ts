/** What a service asks of KMS for something under a KMS key, on behalf of whoever calls. */
export type KeyUse = 'kms:Decrypt' | 'kms:GenerateDataKey';
