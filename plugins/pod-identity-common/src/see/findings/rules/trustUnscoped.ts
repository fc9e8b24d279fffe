import type { TrustAlternative } from '../../../model';
import type { FindingCheck } from '../../../services/findings/FindingCheck';
import {
  roleName,
  statementSubject,
} from '../../../services/findings/statements';
import { told } from '../../../words/told';

/** Without conditions on session tags the role is open to every association that anybody makes in the account. */
export const trustUnscoped: FindingCheck = {
  id: 'trust-unscoped',
  severity: 'warning',
  title: 'Any association in the account may use the role',
  check: context =>
    (context.trustScope?.alternatives ?? [])
      .filter(isUnscoped)
      .map(({ statement }) => ({
        message: told`The ${{
          role: roleName(context),
        }} admits every service account of every cluster in account ${{
          accountId: context.input.cluster.accountId,
        }}: whoever may create an association can use it.`,
        advice:
          'Test the cluster ARN, the namespace and the service account by aws:RequestTag in the trust policy.',
        subject: statementSubject(statement),
      })),
};

function isUnscoped({
  mechanism,
  satisfiable,
  clusterArns,
  clusterNames,
  namespaces,
  serviceAccounts,
  otherConditions,
}: TrustAlternative): boolean {
  return (
    mechanism === 'pod-identity' &&
    satisfiable &&
    [clusterArns, clusterNames, namespaces, serviceAccounts].every(
      ({ kind }) => kind === 'any',
    ) &&
    !otherConditions.some(({ key }) =>
      /^aws:(?:requesttag\/|sourcearn$)/i.test(key),
    )
  );
}
