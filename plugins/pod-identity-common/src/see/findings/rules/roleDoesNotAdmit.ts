import type { FindingCheck } from '../../../services/findings/FindingCheck';
import { roleName, workload } from '../../../services/findings/statements';
import { trustMissingTagSession } from './trustMissingTagSession';
import { trustPrincipalKey } from './trustPrincipalKey';
import { trustPrincipalTag } from './trustPrincipalTag';
import { trustUnknownTagKey } from './trustUnknownTagKey';
import { trustWrongPrincipal } from './trustWrongPrincipal';
import { told } from '../../../words/told';

/** Rules that name the cause more closely. */
const causes = [
  trustMissingTagSession,
  trustWrongPrincipal,
  trustPrincipalTag,
  trustPrincipalKey,
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
            message: told`The ${{ role: roleName(context) }} does not admit ${{
              serviceAccount: workload(context),
            }}. ${{ reason: context.admission.reason }}`,
            advice:
              'Admit the service account in the trust policy, or give the association another role.',
            subject: { kind: 'role' },
          },
        ]
      : [],
};
