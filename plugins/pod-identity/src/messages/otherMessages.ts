/** Statements that are no S3 grant. */
export const otherMessages = {
  title_one: 'Other permissions: {{count}} statement',
  title_other: 'Other permissions: {{count}} statements',
  effect: 'Effect',
  actions: 'Actions',
  resources: 'Resources',
  meaning: 'Meaning',
  source: 'Policy',
  allow: 'Gives',
  deny: 'Denies',
  notUnderstood: 'not understood',
} as const;
