/** Which clusters, namespaces and service accounts a role admits. */
export const scopeMessages = {
  title: 'Namespace scope: who may use the role',
  alternatives: 'Ways into the role',
  none: 'No service account can get into this role through Pod Identity.',
  dimension: {
    cluster: 'Cluster',
    'cluster-name': 'Cluster name',
    issuer: 'OIDC issuer',
    namespace: 'Namespace',
    'service-account': 'Service account',
  },
  any: {
    cluster: 'any cluster',
    'cluster-name': 'any cluster',
    issuer: 'any issuer',
    namespace: 'any namespace',
    'service-account': 'any service account',
  },
  pattern: 'pattern',
  pairs_one:
    'Each value goes with each other: {{count}} combination is admitted.',
  pairs_other:
    'Each value goes with each other: {{count}} combinations are admitted.',
  unsatisfiable: 'can never match',
  irsa: 'through IRSA',
  also: 'Must hold too',
  others: 'Other statements of the trust policy',
  other: {
    'other-principal': 'Trusts something else',
    deny: 'Denies',
    'not-understood': 'Not understood',
  },
  findings: 'Findings on the trust policy',
} as const;
