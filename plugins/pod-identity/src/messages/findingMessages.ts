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
  onChain: 'Findings on the association',
  failures: 'What could not be read',
  failure: {
    'not-found': 'Not found: {{name}}',
    forbidden: 'May not be read: {{name}}',
    throttled: 'Not read, because AWS asks to wait: {{name}}',
    unreachable: 'Out of reach: {{name}}',
    invalid: 'Not understood: {{name}}',
    failed: 'Could not be read: {{name}}',
  },
} as const;
