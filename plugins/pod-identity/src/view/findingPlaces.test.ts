import type { Finding } from 'backstage-plugin-pod-identity-common';
import { accessByName } from '../__fixtures__/entities';
import { paymentsApi } from '../__fixtures__/paymentsApi';
import { findingPlaces } from './findingPlaces';

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
