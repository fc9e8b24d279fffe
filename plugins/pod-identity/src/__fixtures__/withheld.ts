import type {
  ServiceAccountAccess,
  Unread,
} from 'backstage-plugin-pod-identity-common';

const notOwned = {
  cause: 'withheld',
  reason:
    'The namespace ledger of cluster eksworkshop-eksctl is not known to belong to group:default/payments, who owns this entity, so nothing of it was read.',
  advice:
    'Correct the annotation or the owner in the catalog file of the entity, or ask the platform team to add the owner under podIdentity.namespaces in the config.',
} satisfies Omit<Unread, 'state'>;

/** A service account in a namespace that the owner of the entity does not own. */
export const withheld: ServiceAccountAccess = {
  annotation: 'eksworkshop-eksctl/ledger/ledger',
  status: 'withheld',
  association: { state: 'unread', ...notOwned },
  role: { state: 'absent' },
  grants: [],
  serviceTitles: {},
  otherPermissions: [],
  findings: [],
  failures: [
    {
      subject: { kind: 'annotation', name: 'eksworkshop-eksctl/ledger/ledger' },
      ...notOwned,
    },
  ],
  documents: [],
};
