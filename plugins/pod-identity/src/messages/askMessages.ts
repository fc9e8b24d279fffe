/** Questions and answers. */
export const askMessages = {
  title: 'Ask',
  mode: {
    label: 'What to ask',
    decide: 'Can this pod…?',
    whoCan: 'Who can…?',
  },
  form: {
    label: 'Question',
    serviceAccount: 'Service account',
    action: 'Action',
    actionExample: 'such as s3:GetObject',
    resource: 'Resource',
    resourceExample: 'such as s3://bucket/key, or an ARN',
    objectTags: {
      label: 'Tags of the object',
      open: 'As they are in S3',
      none: 'None',
      given: 'These',
      which: 'Which tags it has',
    },
    requestTags: {
      label: 'Tags that the request sets',
      open: 'Unknown',
      none: 'None',
      given: 'These',
      which: 'Which tags it sets',
    },
    tagsExample: 'such as team=a, stage=test',
    more: {
      title: 'More about the request',
      subtitle: 'Tags that it sets, its source address and so on',
    },
    context: {
      hint: 'Condition keys that the request carries. A key that is left out counts as unknown, and the answer says so where it matters. Repeat a key to give it several values.',
      row: 'Condition key {{number}}',
      key: 'Condition key',
      keyExample: 'such as aws:SourceIp',
      value: 'Value',
      add: 'Add a condition key',
      remove: 'Remove condition key {{number}}',
      removeKey: 'Remove {{key}}',
    },
    crossCheck: 'Cross-check with AWS SimulatePrincipalPolicy',
    submit: 'Ask',
  },
  problem: {
    actionMissing: 'Name an action, such as s3:GetObject.',
    resourceMissing:
      'Name a resource: an ARN, s3://bucket/key, or * for an action that has none.',
    tagsNotUnderstood:
      'Write the tags as key=value, with commas between them, each key once; or say that the object has none.',
    requestTagsNotUnderstood:
      'Write the tags that the request sets as key=value, with commas between them, each key once; or say that it sets none.',
    contextIncomplete:
      'Give every condition key a value, such as aws:SourceIp and 10.0.0.1, or remove it.',
  },
  asking: 'Asking AWS…',
  earlier: 'Answer to an earlier question',
  outcome: {
    allowed: 'Allowed',
    denied: 'Denied',
    unknown: 'Unknown',
  },
  answer: {
    label: 'Answer',
    question: 'Question',
    questionValue: '{{action}} on {{resource}}',
    serviceAccount: 'Service account',
    role: 'Role',
    objectTags: 'Tags of the object',
    advice: 'How to change this',
    crossCheck: 'SimulatePrincipalPolicy',
  },
  objectTags: {
    question: 'as given in the question',
    s3: 'as read from S3',
    none: 'none',
    'not-read': 'Not read: {{reason}}',
    'not-needed': 'The answer does not depend on them.',
  },
  path: {
    title: 'The path of the request',
    decides: 'Deciding step',
  },
  layer: {
    association: 'Association',
    trust: 'Trust policy',
    identity: 'Permission policies',
    boundary: 'Permissions boundary',
    session: 'Session policy',
    resource: 'Resource policy',
    scp: 'Service control policies',
    rcp: 'Resource control policies',
    'vpc-endpoint': 'Policies of VPC endpoints',
  },
  result: {
    allow: 'Allows',
    'explicit-deny': 'Denies',
    'implicit-deny': 'Does not allow',
    unknown: 'Unknown',
    'not-applicable': 'Not applicable',
    'not-reached': 'Not reached',
  },
  condition: {
    key: 'Condition',
    policy: 'The policy requires',
    request: 'The request carries',
    written: 'written as {{values}}',
    absent: 'not in the request',
    unread: 'unknown',
    result: {
      true: 'Holds',
      false: 'Does not hold',
      unknown: 'Unknown',
    },
  },
  missing: {
    title: 'What is unknown, and what it would change',
  },
  mismatch: 'SimulatePrincipalPolicy disagrees',
  checkFailed: 'SimulatePrincipalPolicy gave no answer',
  whoCan: {
    nobody: 'No service account that you may see is allowed.',
    allowed_one: '{{count}} service account is allowed.',
    allowed_other: '{{count}} service accounts are allowed.',
    unknown_one: '{{count}} could not be determined.',
    unknown_other: '{{count}} could not be determined.',
    denied_one: '{{count}} is denied.',
    denied_other: '{{count}} are denied.',
    hidden_one:
      '{{count}} more is not shown: no entity names it whose access you may see.',
    hidden_other:
      '{{count}} more are not shown: no entity names them whose access you may see.',
    incomplete: 'Not everything could be read, so there may be more.',
    table: 'Who can',
    serviceAccount: 'Service account',
    entities: 'Named by',
    outcome: 'Answer',
    why: 'Why',
  },
  failed: {
    invalid: 'The question was not understood',
    forbidden: 'You may not ask this',
    'not-found': 'What the question names was not found',
    notFoundAdvice:
      '{{message}} Refresh the page; the annotation or the entity may have changed.',
    failed: 'The question could not be answered',
    failedAdvice:
      '{{message}} This says nothing about the access itself. Try again; if the problem persists, tell the platform team what the message says.',
  },
} as const;

/** Copying an answer, and links to a question. */
export const shareMessages = {
  copyAnswer: 'Copy the answer',
  copyLink: 'Copy a link to the question',
  serviceAccountUnknown:
    'The link asks about a service account that the annotation does not name. Ask about one that it does.',
} as const;
