import type { PolicyDocument, PolicyStatement } from 'iam-policy';
import type { ScopeValues, StatementRef, TrustAlternative } from '../../model';
import { anyTrustKnowledge } from '../session/trustKnowledge';
import { conditionsCanHold } from './conditionsCanHold';
import { conditionReading } from './conditionReading';
import { intersectScopes } from './intersectScopes';
import { canBeNames } from './canBeNames';
import { scopeOfCondition } from './scopeOfCondition';

type Dimension =
  | 'clusterArns'
  | 'clusterNames'
  | 'namespaces'
  | 'serviceAccounts';

const dimensions: Readonly<Record<string, Dimension>> = {
  'aws:requesttag/eks-cluster-arn': 'clusterArns',
  'aws:requesttag/eks-cluster-name': 'clusterNames',
  'aws:requesttag/kubernetes-namespace': 'namespaces',
  'aws:requesttag/kubernetes-service-account': 'serviceAccounts',
};

/** Reads a statement that lets EKS assume the role into the service accounts that it admits. */
export function readPodIdentityAlternative(
  statement: PolicyStatement,
  ref: StatementRef,
  version: PolicyDocument['version'],
): TrustAlternative {
  const scope: Record<Dimension, ScopeValues> = {
    clusterArns: { kind: 'any' },
    clusterNames: { kind: 'any' },
    namespaces: { kind: 'any' },
    serviceAccounts: { kind: 'any' },
  };
  const others = [];
  for (const condition of statement.conditions) {
    const dimension = dimensions[condition.key.toLowerCase()];
    const read = dimension && scopeOfCondition(condition, version);
    const narrowed = read && intersectScopes(scope[dimension], read);
    if (narrowed) {
      scope[dimension] = narrowed;
    } else {
      others.push(conditionReading(condition));
    }
  }
  return {
    statement: ref,
    mechanism: 'pod-identity',
    ...scope,
    otherConditions: others,
    satisfiable:
      canBeNames(scope) &&
      conditionsCanHold(statement, version, anyTrustKnowledge),
  };
}
