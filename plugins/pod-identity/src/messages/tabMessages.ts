/** The tab as a whole, and its states. */
export const tabMessages = {
  title: 'AWS access',
  loading: 'Reading the AWS access of this service…',
  refreshing: 'Reading again…',
  ask: 'Ask a question',
  refresh: 'Refresh',
  retry: 'Try again',
  age: {
    now: 'Read just now',
    seconds: 'Read {{count}} s ago',
    minutes: 'Read {{count}} min ago',
    hours: 'Read {{count}} h ago',
    days_one: 'Read {{count}} day ago',
    days_other: 'Read {{count}} days ago',
  },
  refreshFailed: {
    title: 'AWS could not be read again',
    description: '{{message}} What is shown was read before.',
  },
  empty: {
    title: 'No service account is named yet',
    description:
      'This tab shows which AWS role the pods of a service use and what it lets them do. It reads the service accounts from an annotation of the catalog entity.',
    howTo:
      'Add the annotation to {{name}} in its catalog file, with a cluster that this portal knows, the namespace and the service account:',
    several: 'Several service accounts are separated by commas.',
    cluster: 'cluster',
    namespace: 'namespace',
    snippet: 'Catalog file with the annotation',
  },
  none: {
    title: 'The annotation names no service account',
    description:
      'The annotation {{annotation}} of {{name}} is empty. Write it as cluster/namespace/serviceAccount.',
  },
  forbidden: {
    title: 'You may not see the AWS access of {{name}}',
    withOwner:
      'Ask its owner {{owner}}, or ask the platform team for the permission {{permission}} on it.',
    withoutOwner:
      'Ask the platform team for the permission {{permission}} on it.',
  },
  notFound: {
    title: '{{name}} was not found',
    description:
      'The catalog does not know this entity any more, or does not show it to you. Reload the page; if it stays away, look at its source location.',
  },
  failed: {
    title: 'The AWS access of {{name}} could not be read',
    description:
      'This says nothing about the access itself. Try again; if it lasts, tell the platform team what the message says.',
  },
} as const;
