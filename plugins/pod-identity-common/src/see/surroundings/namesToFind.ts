import type {
  Cluster,
  ScopeValues,
  ServiceAccountRef,
  TrustAlternative,
  TrustScope,
} from '../../model';
import { admits } from '../../subject/trust/admits';

type Names = Pick<ServiceAccountRef, 'namespace' | 'serviceAccount'>;

/**
 * The ways into a role that are open on this cluster and on no other that can be told. Where others are named as well, a
 * name that nobody uses here may be meant for there.
 */
export function waysOfClusterAlone(
  scope: TrustScope | undefined,
  cluster: Cluster,
): TrustAlternative[] {
  return (scope?.alternatives ?? []).filter(
    ({ mechanism, satisfiable, clusterArns, clusterNames }) =>
      mechanism === 'pod-identity' &&
      satisfiable &&
      (isOnly(clusterArns, cluster.arn) ||
        (clusterArns.kind === 'any' && isOnly(clusterNames, cluster.name))),
  );
}

/**
 * Tells the service accounts whose associations say whether a role is used under every name that its trust policy has for
 * this cluster. Undefined where it has no names but those of the service account itself.
 */
export function namesToFind(
  scope: TrustScope | undefined,
  cluster: Cluster,
  own: ServiceAccountRef,
): ((names: Names) => boolean) | undefined {
  const ways = waysOfClusterAlone(scope, cluster);
  const names = ways.some(
    ({ namespaces, serviceAccounts }) =>
      exactValues(namespaces).some(name => name !== own.namespace) ||
      exactValues(serviceAccounts).some(name => name !== own.serviceAccount),
  );
  return names
    ? ({ namespace, serviceAccount }) =>
        ways.some(
          way =>
            admits(way.namespaces, namespace) &&
            admits(way.serviceAccounts, serviceAccount),
        )
    : undefined;
}

/** The names of a dimension, patterns left aside. */
export function exactValues(scope: ScopeValues): string[] {
  return scope.kind === 'any'
    ? []
    : scope.values.flatMap(({ value, match }) =>
        match === 'exact' ? [value] : [],
      );
}

function isOnly(scope: ScopeValues, value: string): boolean {
  return (
    scope.kind === 'oneOf' &&
    scope.values.length === 1 &&
    scope.values[0].match === 'exact' &&
    scope.values[0].value === value
  );
}
