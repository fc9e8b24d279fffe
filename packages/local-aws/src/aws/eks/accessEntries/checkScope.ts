import type { AccessScope } from '@aws-sdk/client-eks';
import type { AssociatedPolicyRecord } from '../AccessEntryRecord';
import { invalidParameter } from '../eksErrors';

const NAMESPACE = /^[a-z0-9*]([-a-z0-9*]*[a-z0-9*])?$/;

/** Where a policy is to hold. Namespaces may be patterns such as `dev-*`. AWS's wordings are not known, but their code is. */
export function checkScope(
  scope: AccessScope | undefined,
): AssociatedPolicyRecord['scope'] {
  const namespaces = scope?.namespaces ?? [];
  if (scope?.type === 'cluster') {
    if (namespaces.length > 0) {
      throw invalidParameter(
        'Namespaces cannot be specified for an access scope of type cluster.',
      );
    }
    return { type: 'cluster' };
  }
  if (scope?.type !== 'namespace') {
    throw invalidParameter('The access scope type is invalid.');
  }
  if (namespaces.length === 0) {
    throw invalidParameter(
      'At least one namespace must be specified for an access scope of type namespace.',
    );
  }
  const wrong = namespaces.find(
    namespace => namespace.length > 63 || !NAMESPACE.test(namespace),
  );
  if (wrong !== undefined) {
    throw invalidParameter(`The namespace ${wrong} is invalid.`);
  }
  return { type: 'namespace', namespaces: [...new Set(namespaces)] };
}
