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
    description: '{{message}} The page shows an earlier reading.',
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
      'The catalog no longer has this entity, or does not show it to you. Reload the page; if it is still missing, check its source location.',
  },
  failed: {
    title: 'The AWS access of {{name}} could not be read',
    description:
      'This says nothing about the access itself. Try again; if the problem persists, tell the platform team what the message says.',
  },
} as const;

/** How far a service account gets on its way to a role: as a word, and as a sentence. */
export const statusMessages = {
  word: {
    admitted: 'Role admits it',
    refused: 'Role refuses it',
    undecided: 'Unknown',
    'role-gone': 'Role is gone',
    'role-unread': 'Role not read',
    'no-association': 'No association',
    unread: 'Not read',
    withheld: 'Not shown',
    misnamed: 'Not understood',
  },
  headline: {
    admitted: 'Pods of {{serviceAccount}} on {{cluster}} use role {{role}}.',
    admittedWithTarget:
      'Pods of {{serviceAccount}} on {{cluster}} use role {{role}}, which then assumes role {{target}}.',
    refused:
      'Pods of {{serviceAccount}} on {{cluster}} get no credentials: role {{role}} refuses this service account.',
    undecided:
      'It is not known whether role {{role}} admits {{serviceAccount}} on {{cluster}}.',
    'role-gone':
      'Pods of {{serviceAccount}} on {{cluster}} get no credentials: role {{role}} does not exist.',
    'role-unread':
      'Pods of {{serviceAccount}} on {{cluster}} are associated with role {{role}}, which could not be read.',
    'no-association':
      'Pods of {{serviceAccount}} on {{cluster}} get no credentials from Pod Identity: no role is associated with this service account.',
    unread:
      'What pods of {{serviceAccount}} may use is not known, because {{cluster}} could not be read.',
    withheld:
      'The access of {{annotation}} is not shown, because this service is not known to own it.',
    misnamed: '{{annotation}} names no service account.',
  },
  overview: {
    title: 'Service accounts',
    serviceAccount: 'Service account',
    cluster: 'Cluster',
    role: 'Role',
    status: 'Status',
    findings: 'Findings',
    unknown: 'unknown',
  },
} as const;

/** The card of the overview page. */
export const cardMessages = {
  title: 'AWS access',
  open: 'Show AWS access',
  roleOnCluster: '{{role}} · {{cluster}}',
  loading: 'Reading the AWS access…',
  forbidden: 'You may not see the AWS access of this service.',
  notFound: 'The catalog no longer has this entity.',
  failed: 'The AWS access could not be read.',
  none: 'The annotation names no service account.',
} as const;

/** Findings and failures. */
export const findingMessages = {
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  count: {
    error_one: '{{count}} error',
    error_other: '{{count}} errors',
    warning_one: '{{count}} warning',
    warning_other: '{{count}} warnings',
    info_one: '{{count}} note',
    info_other: '{{count}} notes',
    none: 'No findings',
    failure_one: '{{count}} part not read',
    failure_other: '{{count}} parts not read',
  },
  rule: 'Rule {{rule}}',
  page: 'https://github.com/backstage-pod-identity/backstage-pod-identity/blob/main/docs/{{page}}.md',
  onChain: 'Findings on the association',
  failures: 'What could not be read',
  failure: {
    'not-found': 'Not found: {{name}}',
    forbidden: 'Not permitted to read: {{name}}',
    throttled: 'Not read, because AWS throttled the request: {{name}}',
    unreachable: 'Unreachable: {{name}}',
    invalid: 'Not understood: {{name}}',
    failed: 'Could not be read: {{name}}',
    unsupported: 'Not read by this portal: {{name}}',
    unconfigured: 'Not configured: {{name}}',
    withheld: 'Not shown: {{name}}',
    unasked: 'Not given in the question: {{name}}',
  },
} as const;

/** Raw documents, and how a statement is named. */
export const documentMessages = {
  title_one: 'Policy documents: {{count}}',
  title_other: 'Policy documents: {{count}}',
  layer: {
    trust: 'trust policy',
    identity: 'permission policy',
    boundary: 'permissions boundary',
    session: 'session policy',
    resource: 'resource policy',
  },
  copyDocument: 'Copy {{name}}',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not be copied',
  statementBySid: '{{policy}}, statement {{sid}}',
  statementByNumber: '{{policy}}, statement no. {{number}}',
  sid: 'Statement {{sid}}',
  number: 'Statement no. {{number}}',
} as const;

/** Lists that begin with the first of many. */
export const moreMessages = {
  shown: '{{shown}} of {{all}}',
  more_one: 'Show {{count}} more',
  more_other: 'Show {{count}} more',
  fewer: 'Show fewer',
} as const;
