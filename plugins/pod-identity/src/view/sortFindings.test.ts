import type { Finding } from 'backstage-plugin-pod-identity-common';
import { countFindings } from './countFindings';
import { sortFindings } from './sortFindings';

const finding = (rule: string, severity: Finding['severity']): Finding => ({
  rule,
  severity,
  message: '',
  advice: '',
  subject: { kind: 'role' },
});

const findings = [
  finding('a', 'info'),
  finding('b', 'error'),
  finding('c', 'warning'),
  finding('d', 'error'),
];

describe('sortFindings', () => {
  it('puts the gravest first and keeps the order within', () => {
    expect(sortFindings(findings).map(({ rule }) => rule)).toEqual([
      'b',
      'd',
      'c',
      'a',
    ]);
  });
});

describe('countFindings', () => {
  it('counts by severity', () => {
    expect(countFindings(findings)).toEqual({ error: 2, warning: 1, info: 1 });
  });
});
