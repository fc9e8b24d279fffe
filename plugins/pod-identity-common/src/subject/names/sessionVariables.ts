/** The policy variables by which a permission policy takes values of the session. */
export const sessionVariables = {
  namespace: '${aws:PrincipalTag/kubernetes-namespace}',
  'service-account': '${aws:PrincipalTag/kubernetes-service-account}',
  'cluster-name': '${aws:PrincipalTag/eks-cluster-name}',
  'cluster-arn': '${aws:PrincipalTag/eks-cluster-arn}',
} as const;

/**
 * What of a session the value of a tag can come from.
 *
 * @public
 */
export const sessionTagSources = [
  'namespace',
  'service-account',
  'cluster-name',
  'cluster-arn',
] as const satisfies readonly (keyof typeof sessionVariables)[];

/**
 * Where the value of a tag comes from: the session of the service account, or a fixed text.
 *
 * @public
 */
export type TagValueSource =
  | { from: 'namespace' | 'service-account' | 'cluster-name' | 'cluster-arn' }
  | { from: 'literal'; value: string };
