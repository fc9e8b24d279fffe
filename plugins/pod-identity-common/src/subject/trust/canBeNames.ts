import {
  isNamespaceName,
  isServiceAccountName,
} from '../names/kubernetesNames';
import { parseClusterArn } from '../names/parseClusterArn';
import type { ScopeValues, TrustAlternative } from '../../model';

/**
 * Whether each dimension holds at least one value that can be the name of something. A wildcard under StringEquals is
 * literal, and nothing in Kubernetes can be called `team-*`.
 */
export function canBeNames(
  scope: Pick<
    TrustAlternative,
    'clusterArns' | 'clusterNames' | 'namespaces' | 'serviceAccounts'
  >,
): boolean {
  return (
    hasName(scope.namespaces, isNamespaceName) &&
    hasName(scope.serviceAccounts, isServiceAccountName) &&
    hasName(scope.clusterArns, text => parseClusterArn(text) !== undefined) &&
    hasName(scope.clusterNames, text => /^[0-9A-Za-z][\w-]{0,99}$/.test(text))
  );
}

function hasName(
  scope: ScopeValues,
  isName: (text: string) => boolean,
): boolean {
  return (
    scope.kind === 'any' ||
    scope.values.some(
      ({ value, match }) => match === 'pattern' || isName(value),
    )
  );
}
