import { evaluate, parsePolicy, type PolicyDocument } from 'iam-policy';
import { LAYERS_OF_NO_CONCERN } from '../../platform/authorization';
import type { RoleRecord } from '../../platform/identity';

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
 * Whether EKS takes a role: its trust policy must let the service do these actions. That is known to be checked; that conditions are
 * checked as well is not, and a role narrowed to other namespaces is refused when a pod asks for credentials. So conditions do not
 * count here.
 */
export function trustsService(
  role: Pick<RoleRecord, 'arn' | 'trustPolicy'>,
  { service, actions }: { service: string; actions: readonly string[] },
): boolean {
  const { document } = parsePolicy(role.trustPolicy);
  if (!document) {
    return false;
  }
  return actions.every(
    action =>
      evaluate(
        {
          principal: { id: service, type: 'Service' },
          action,
          resource: role.arn,
          resourceAccountId: role.arn.split(':')[4],
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
