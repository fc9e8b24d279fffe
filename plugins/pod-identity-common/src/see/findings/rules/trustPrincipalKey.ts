import type { FindingCheck } from '../../../services/findings/FindingCheck';
import {
  podStatements,
  statementSubject,
} from '../../../services/findings/statements';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/** While EKS assumes a role, the principal is its service. */
export const trustPrincipalKey: FindingCheck = {
  id: 'trust-principal-key',
  severity: 'error',
  title: 'The trust policy takes EKS for a role or user',
  check: context =>
    podStatements(context).flatMap(({ statement, ref }) =>
      statement.conditions
        .filter(({ key }) => /^aws:(?:PrincipalArn|username)$/i.test(key))
        .map(({ key, path }) => ({
          message: told`${{ statement: statementWords(ref) }} tests ${{
            key,
          }}, but EKS comes as a service: the role that is assumed is no principal here.`,
          advice:
            'Take the condition away, and test aws:RequestTag/eks-cluster-arn, aws:RequestTag/kubernetes-namespace and aws:RequestTag/kubernetes-service-account.',
          subject: statementSubject(ref, path),
        })),
    ),
};
