import type {
  ServiceAccountAccess,
  Unread,
} from 'backstage-plugin-pod-identity-common';

const invalid = {
  cause: 'invalid',
  reason: 'The item has two parts where three are needed.',
  advice: 'Write it as cluster/namespace/serviceAccount.',
} satisfies Omit<Unread, 'state'>;

/** An annotation item that names no service account. */
export const misnamed: ServiceAccountAccess = {
  annotation: 'eksworkshop-eksctl/payments',
  status: 'misnamed',
  association: { state: 'unread', ...invalid },
  role: { state: 'absent' },
  grants: [],
  serviceTitles: {},
  otherPermissions: [],
  findings: [],
  failures: [
    {
      subject: { kind: 'annotation', name: 'eksworkshop-eksctl/payments' },
      ...invalid,
    },
  ],
  documents: [],
};
