/** The card of the overview page. */
export const cardMessages = {
  title: 'AWS access',
  open: 'Show AWS access',
  roleOnCluster: '{{role}} · {{cluster}}',
  loading: 'Reading the AWS access…',
  forbidden: 'You may not see the AWS access of this service.',
  notFound: 'The catalog does not know this entity any more.',
  failed: 'The AWS access could not be read.',
  none: 'The annotation names no service account.',
} as const;
