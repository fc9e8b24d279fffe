import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';

/** An annotation item that names no service account. */
export const misnamed: ServiceAccountAccess = {
  annotation: 'eksworkshop-eksctl/payments',
  grants: [],
  otherPermissions: [],
  findings: [],
  failures: [
    {
      what: 'annotation',
      name: 'eksworkshop-eksctl/payments',
      reason: 'invalid',
      message: 'The item has two parts where three are needed.',
      advice: 'Write it as cluster/namespace/serviceAccount.',
    },
  ],
  documents: [],
};
