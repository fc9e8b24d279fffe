import type { FindingCheck } from '../FindingRule';
import { roleName, workload } from '../support/names';
import { trustMissingTagSession } from './trustMissingTagSession';
import { trustPrincipalTag } from './trustPrincipalTag';
import { trustUnknownTagKey } from './trustUnknownTagKey';
import { trustWrongPrincipal } from './trustWrongPrincipal';

/** Rules that name the cause more closely. */
const causes = [
  trustMissingTagSession,
  trustWrongPrincipal,
  trustPrincipalTag,
  trustUnknownTagKey,
];

/** An association may name a role that does not let its service account in. */
export const roleDoesNotAdmit: FindingCheck = {
  id: 'role-does-not-admit',
  severity: 'error',
  title: 'The role does not admit the service account',
  check: context =>
    context.admission?.outcome === 'denied' &&
    causes.every(({ check }) => check(context).length === 0)
      ? [
          {
            message: `The ${roleName(context)} does not admit ${workload(
              context,
            )}. ${context.admission.reason}`,
            advice:
              'Admit the service account in the trust policy, or give the association another role.',
            subject: { kind: 'role' },
          },
        ]
      : [],
};
