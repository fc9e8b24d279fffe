import { evaluate, parsePolicy, type PolicyDocument } from 'iam-policy';
import { LAYERS_OF_NO_CONCERN } from '../../../platform/authorization';

const ABSENT = { state: 'absent' } as const;

/** The document as it would stand if every condition of an Allow held, and no Deny had one that does. */
function withoutConditions(document: PolicyDocument): PolicyDocument {
  return {
    ...document,
    statements: document.statements
      .filter(
        ({ effect, conditions }) => effect === 'Allow' || !conditions.length,
      )
      .map(statement => ({ ...statement, conditions: [] })),
  };
}

/**
 * Whether EKS accepts a role for an association: its trust policy must let pods.eks.amazonaws.com do sts:AssumeRole and
 * sts:TagSession. That is known to be checked; that conditions are checked as well is not, and a role narrowed to other
 * namespaces is refused when a pod asks for credentials. So conditions do not count here.
 */
export function trustsPodIdentity(
  trustPolicy: string,
  roleArn: string,
  accountId: string,
): boolean {
  const { document } = parsePolicy(trustPolicy);
  if (!document) {
    return false;
  }
  return ['sts:AssumeRole', 'sts:TagSession'].every(
    action =>
      evaluate(
        {
          principal: { id: 'pods.eks.amazonaws.com', type: 'Service' },
          action,
          resource: roleArn,
          resourceAccountId: accountId,
          context: { values: {} },
        },
        {
          ...LAYERS_OF_NO_CONCERN,
          identity: ABSENT,
          boundary: ABSENT,
          session: ABSENT,
          trust: {
            state: 'read',
            policies: [
              { name: 'trust policy', document: withoutConditions(document) },
            ],
          },
        },
      ).outcome === 'allowed',
  );
}
