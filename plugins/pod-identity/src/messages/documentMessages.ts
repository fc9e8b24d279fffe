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
