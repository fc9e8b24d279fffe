import type { FindingCheck } from '../../../services/findings/FindingCheck';
import { statementSubject } from '../../../services/findings/statements';
import { told } from '../../../words/told';

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
                message: told`The trust policy names ${{
                  clusters: clusterNames.values.map(({ value }) => value),
                }} by name, and a cluster of another Region may have the same.`,
                advice: 'Test aws:RequestTag/eks-cluster-arn instead.',
                subject: statementSubject(statement),
              },
            ]
          : [],
    ),
};
