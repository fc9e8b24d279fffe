import { listOf } from '../../../words/listOf';
import type { FindingCheck } from '../FindingRule';
import { statementSubject } from '../support/subjects';

/** Cluster names repeat across Regions and accounts; ARNs do not. */
export const trustClusterByName: FindingCheck = {
  id: 'trust-cluster-by-name',
  severity: 'info',
  title: 'The trust policy names clusters by name',
  check: ({ trustScope }) =>
    (trustScope?.alternatives ?? []).flatMap(
      ({ satisfiable, clusterNames, clusterArns, statement }) =>
        satisfiable &&
        clusterNames.kind === 'oneOf' &&
        clusterArns.kind === 'any'
          ? [
              {
                message: `The trust policy names ${listOf(
                  clusterNames.values.map(({ value }) => value),
                )} by name, and a cluster of another Region may have the same.`,
                advice: 'Test aws:RequestTag/eks-cluster-arn instead.',
                subject: statementSubject(statement),
              },
            ]
          : [],
    ),
};
