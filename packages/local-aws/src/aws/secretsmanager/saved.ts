import {
  bytes,
  date,
  list,
  optional,
  policyText,
  record,
  savedList,
  savedStore,
  tagMap,
  text,
} from '../../saved';
import { secretStores, type SecretRecord, type SecretVersion } from './secrets';

const secret = record<SecretRecord>({
  name: text,
  arn: text,
  accountId: text,
  description: optional(text),
  kmsKey: optional(text),
  createdAt: date,
  changedAt: date,
  deletedAt: optional(date),
  versions: list(
    record<SecretVersion>({
      versionId: text,
      stages: list(text),
      createdAt: date,
      text: optional(text),
      binary: optional(bytes),
    }),
  ),
  policy: optional(policyText),
  tags: tagMap,
});

/** The secrets of an account in a Region, with their values. */
export const savedSecrets = {
  regions: savedStore(secretStores, {
    secrets: savedList(secret, {
      all: secrets => secrets.values(),
      add: (secrets, item) => secrets.set(item.name, item),
      keys: [({ name }) => name],
    }),
  }),
};
