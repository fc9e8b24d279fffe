import type { FindingCheck } from '../../../services/findings/FindingCheck';
import { told } from '../../../words/told';

/** Every pod of a namespace that names no service account runs as `default`. */
export const serviceAccountDefault: FindingCheck = {
  id: 'service-account-default',
  severity: 'warning',
  title: 'The service account is default',
  check: ({ input: { serviceAccount } }) =>
    serviceAccount.serviceAccount === 'default'
      ? [
          {
            message: told`Every pod in namespace ${{
              namespace: serviceAccount.namespace,
            }} that names no service account runs as default, and gets this access.`,
            advice: 'Give the service a service account of its own.',
            subject: { kind: 'service-account' },
          },
        ]
      : [],
};
