import type { FindingCheck } from '../FindingRule';

/** Every pod of a namespace that names no service account runs as `default`. */
export const serviceAccountDefault: FindingCheck = {
  id: 'service-account-default',
  severity: 'warning',
  title: 'The service account is default',
  check: ({ input: { serviceAccount } }) =>
    serviceAccount.serviceAccount === 'default'
      ? [
          {
            message: `Every pod in namespace ${serviceAccount.namespace} that names no service account runs as default, and gets this access.`,
            advice: 'Give the service a service account of its own.',
            subject: { kind: 'service-account' },
          },
        ]
      : [],
};
