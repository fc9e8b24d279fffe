import { checkText } from '../../../platform/constraints';
import { iamError } from '../iamErrors';
import type {
  PolicyRecord,
  PolicyVersionRecord,
} from '../../../platform/identity';

/** A version of a policy by its id. */
export function findVersion(
  policy: PolicyRecord,
  id: string | undefined,
): PolicyVersionRecord {
  const versionId = checkText('versionId', id, {
    pattern: /v[1-9][0-9]*(\.[A-Za-z0-9-]*)?/,
  });
  const version = policy.versions.find(
    candidate => candidate.versionId === versionId,
  );
  if (!version) {
    throw iamError(
      'NoSuchEntityException',
      `Policy ${policy.arn} version ${versionId} does not exist or is not attachable.`,
    );
  }
  return version;
}
