import type { ManagedPolicyDetail } from '@aws-sdk/client-iam';
import type { RolePolicy } from 'backstage-plugin-pod-identity-common';
import { decodeDocument } from './decodeDocument';

/**
 * The managed policies of an account, by ARN: for all roles that one is attached to the same object, so that it is decoded
 * and parsed once. One that AWS did not answer has no document.
 */
export function toManagedPolicies(
  details: ReadonlyMap<string, ManagedPolicyDetail>,
): (arn: string) => RolePolicy {
  const known = new Map<string, RolePolicy>();
  return arn => {
    const policy = known.get(arn) ?? toRolePolicy(arn, details.get(arn));
    known.set(arn, policy);
    return policy;
  };
}

function toRolePolicy(
  arn: string,
  detail: ManagedPolicyDetail | undefined,
): RolePolicy {
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  const document = detail?.PolicyVersionList?.find(
    version => version.IsDefaultVersion,
  )?.Document;
  return document === undefined
    ? { name, arn }
    : { name, arn, document: decodeDocument(document, `policy ${arn}`) };
}
