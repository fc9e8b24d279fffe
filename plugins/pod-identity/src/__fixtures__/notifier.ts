import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';
import { makeAccess, makeFinding } from './make';

/** An annotation, and no association. */
export const notifier: ServiceAccountAccess = makeAccess(
  'platform',
  'notifier',
  {
    findings: [
      makeFinding({
        rule: 'association-missing',
        severity: 'error',
        message:
          'Cluster eksworkshop-eksctl has no association for platform/notifier.',
        advice:
          'Create one with the template "New service with AWS access", or ask the platform team.',
        subject: { kind: 'service-account' },
      }),
    ],
  },
);
