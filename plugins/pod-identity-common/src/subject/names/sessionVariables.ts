import type { TagValueSource } from '../../model';

/** The policy variables by which a permission policy takes values of the session. */
export const sessionVariables: Readonly<
  Record<Exclude<TagValueSource['from'], 'literal'>, string>
> = {
  namespace: '${aws:PrincipalTag/kubernetes-namespace}',
  'service-account': '${aws:PrincipalTag/kubernetes-service-account}',
  'cluster-name': '${aws:PrincipalTag/eks-cluster-name}',
  'cluster-arn': '${aws:PrincipalTag/eks-cluster-arn}',
};
