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
    serviceAccount: 'Pods of',
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
      open: 'Not known',
      none: 'None',
      given: 'These',
      which: 'Which tags it sets',
    },
    tagsExample: 'such as team=a, stage=test',
    more: {
      title: 'More about the request',
      subtitle: 'Tags that it sets, the address it comes from and the like',
    },
    context: {
      hint: 'Condition keys that the request carries. What is not said here is not known, and the answer says so where it matters. The same key again gives it another value.',
      row: 'Condition key {{number}}',
      key: 'Condition key',
      keyExample: 'such as aws:SourceIp',
      value: 'Value',
      add: 'Add a condition key',
      remove: 'Remove condition key {{number}}',
      removeKey: 'Remove {{key}}',
    },
    crossCheck: 'Ask SimulatePrincipalPolicy of AWS too',
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
    unknown: 'Not known',
  },
  answer: {
    label: 'Answer',
    question: 'Question',
    questionValue: '{{action}} on {{resource}}',
    serviceAccount: 'Pods of',
    role: 'Role',
    objectTags: 'Tags of the object',
    advice: 'What would change it',
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
    decides: 'Decides',
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
    unknown: 'Not known',
    'not-applicable': 'Has no say',
    'not-reached': 'Not reached',
  },
  condition: {
    key: 'Condition',
    policy: 'The policy wants',
    request: 'The request carries',
    written: 'written as {{values}}',
    absent: 'nothing of this name',
    unread: 'not known',
    result: {
      true: 'Holds',
      false: 'Does not hold',
      unknown: 'Not known',
    },
  },
  missing: {
    title: 'What is not known, and what it would change',
  },
  mismatch: 'SimulatePrincipalPolicy disagrees',
  checkFailed: 'SimulatePrincipalPolicy gave no answer',
  whoCan: {
    nobody: 'No service account that you may see is allowed.',
    allowed_one: '{{count}} service account is allowed.',
    allowed_other: '{{count}} service accounts are allowed.',
    unknown_one: 'Of {{count}} it is not known.',
    unknown_other: 'Of {{count}} it is not known.',
    denied_one: '{{count}} is denied.',
    denied_other: '{{count}} are denied.',
    hidden_one: '{{count}} more is not shown, because you may not see it.',
    hidden_other: '{{count}} more are not shown, because you may not see them.',
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
      '{{message}} This says nothing about the access itself. Try again; if it lasts, tell the platform team what the message says.',
  },
} as const;

/** Handing an answer on. */
export const shareMessages = {
  copyAnswer: 'Copy the answer',
  copyLink: 'Copy a link to the question',
  accountUnknown:
    'The link asks about a service account that the annotation does not name. Ask about one that it names.',
} as const;
