import type { Finding } from 'backstage-plugin-pod-identity-common';
import { checkout } from '../__fixtures__/checkout';
import { accessByName } from '../__fixtures__/entities';
import { fraudScorer } from '../__fixtures__/fraudScorer';
import { legacyBatch } from '../__fixtures__/legacyBatch';
import { paymentsApi } from '../__fixtures__/paymentsApi';
import { countFindings } from '../findings/FindingCounts';
import { findingPlaces, sortFindings, untoldFailures } from './findings';

const about = (subject: Finding['subject']): Finding => ({
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
      const places = findingPlaces({ findings: [finding] });
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

describe('untoldFailures', () => {
  it('tells once that the role is gone', () => {
    expect(fraudScorer.failures).toHaveLength(1);
    expect(untoldFailures(fraudScorer)).toEqual([]);
  });

  it('leaves the failure where no finding tells it', () => {
    expect(untoldFailures({ ...fraudScorer, findings: [] })).toEqual(
      fraudScorer.failures,
    );
  });

  it('leaves what could not be read of another role', () => {
    const [failure] = fraudScorer.failures;
    const target = {
      ...failure,
      name: 'role arn:aws:iam::444455556666:role/x',
    };
    expect(
      untoldFailures({ ...fraudScorer, failures: [failure, target] }),
    ).toEqual([target]);
  });

  it.each([legacyBatch, checkout])('leaves the others', access => {
    expect(untoldFailures(access)).toEqual(access.failures);
  });
});
