import { POD_IDENTITY_ANNOTATION } from 'backstage-plugin-pod-identity-common';

const annotated = {
  kind: { $in: ['component', 'resource', 'system'] },
  [`metadata.annotations.${POD_IDENTITY_ANNOTATION}`]: { $exists: true },
};

/** Entities that name service accounts, and services that name none yet: the tab says how. */
export const accessContentFilter = {
  $any: [annotated, { kind: 'component', 'spec.type': 'service' }],
};

/** Entities that name service accounts. */
export const accessCardFilter = annotated;
