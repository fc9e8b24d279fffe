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
    'not-found': '{{name}} was not found',
    forbidden: '{{name}} may not be read',
    throttled: '{{name}} was not read: AWS asks to wait',
    unreachable: '{{name}} could not be reached',
    invalid: '{{name}} is not valid',
    failed: '{{name}} could not be read',
  },
} as const;
