import type { TrustScope } from '../../../model';
import type { FindingCheck } from '../../../services/findings/FindingCheck';
import {
  grantingStatements,
  statementGrants,
  statementSubject,
} from '../../../services/findings/statements';
import { wantedPrincipalTags } from '../support/principalTags';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/** Namespaces and service accounts have the same names in many clusters, and their tags are then the same too. */
export const grantIgnoresCluster: FindingCheck = {
  id: 'grant-ignores-cluster',
  severity: 'info',
  title: 'A grant by namespace or service account is the same in every cluster',
  check(context) {
    if (admitsOneCluster(context.trustScope, context.input.cluster.arn)) {
      return [];
    }
    return grantingStatements(context)
      .filter(located => statementGrants(context, located).length > 0)
      .filter(located => {
        const tags = wantedPrincipalTags(located).map(({ tagKey }) =>
          tagKey.toLowerCase(),
        );
        return (
          tags.some(tag =>
            /^kubernetes-(?:namespace|service-account)$/.test(tag),
          ) && !tags.some(tag => /^eks-cluster-(?:arn|name)$/.test(tag))
        );
      })
      .map(({ ref }) => ({
        message: told`${{
          statement: statementWords(ref),
        }} tells namespaces and service accounts apart but not clusters: the same names in another cluster get the same access.`,
        advice:
          'Test aws:PrincipalTag/eks-cluster-arn as well, or admit one cluster by its ARN in the trust policy.',
        subject: statementSubject(ref),
      }));
  },
};

function admitsOneCluster(
  scope: TrustScope | undefined,
  clusterArn: string,
): boolean {
  const open = (scope?.alternatives ?? []).filter(
    ({ satisfiable, mechanism }) => satisfiable && mechanism === 'pod-identity',
  );
  return open.every(
    ({ clusterArns }) =>
      clusterArns.kind === 'oneOf' &&
      clusterArns.values.every(
        ({ value, match }) => match === 'exact' && value === clusterArn,
      ),
  );
}
