import type { Finding } from 'backstage-plugin-pod-identity-common';
import { accessByName } from '../__fixtures__/entities';
import { makeFinding } from '../__fixtures__/make';
import { paymentsApi } from '../__fixtures__/paymentsApi';
import { countFindings } from '../findings/FindingCounts';
import { concernsStatement, findingPlaces, sortFindings } from './findings';

const about = (subject: Finding['subject']): Finding =>
  makeFinding({
    rule: 'rule',
    severity: 'error',
    message: '',
    advice: '',
    subject,
  });
const statement = (layer: 'trust' | 'identity' | 'boundary' | 'session') =>
  about({ kind: 'statement', statement: { layer, name: 'p', index: 0 } });

describe('findingPlaces', () => {
  it.each([
    [about({ kind: 'association' }), 'chain'],
    [about({ kind: 'cluster' }), 'chain'],
    [about({ kind: 'service-account' }), 'chain'],
    [about({ kind: 'role' }), 'role'],
    [statement('trust'), 'trust'],
    [statement('identity'), 'policies'],
    [statement('boundary'), 'policies'],
    [statement('session'), 'policies'],
  ] as const)('%j stands beside the %s', (finding, place) => {
    const places = findingPlaces({ ...paymentsApi, findings: [finding] });
    expect(places[place]).toEqual([finding]);
  });

  it.each([about({ kind: 'role' }), statement('trust'), statement('identity')])(
    '%j is still shown where its part is not',
    finding => {
      const places = findingPlaces({
        role: { state: 'absent' },
        findings: [finding],
      });
      expect(places.chain).toEqual([finding]);
    },
  );

  it('puts every finding in one place', () => {
    for (const access of Object.values(accessByName).flat()) {
      const placed = Object.values(findingPlaces(access)).flat();
      expect(placed).toHaveLength(access.findings.length);
      expect(new Set(placed)).toEqual(new Set(access.findings));
    }
  });
});

const finding = (rule: string, severity: Finding['severity']): Finding =>
  makeFinding({
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
  it('puts the most severe first and keeps the order within', () => {
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

describe('concernsStatement', () => {
  const ref = {
    layer: 'identity',
    name: 'read',
    arn: 'arn:aws:iam::111122223333:policy/read',
    index: 1,
  } as const;
  const onStatement = about({ kind: 'statement', statement: ref });

  it('knows the statement by its place', () => {
    expect(concernsStatement(onStatement, { ...ref, sid: 'Read' })).toBe(true);
  });

  it.each([
    ['layer', { ...ref, layer: 'boundary' as const }],
    ['policy', { ...ref, name: 'write' }],
    ['ARN', { ...ref, arn: 'arn:aws:iam::aws:policy/read' }],
    ['index', { ...ref, index: 2 }],
  ])('does not take a statement of another %s for it', (_, other) => {
    expect(concernsStatement(onStatement, other)).toBe(false);
  });

  it('knows that a finding on the role concerns no statement', () => {
    expect(concernsStatement(about({ kind: 'role' }), ref)).toBe(false);
  });
});
