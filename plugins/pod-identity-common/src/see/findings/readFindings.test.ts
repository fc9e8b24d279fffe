import {
  actionCases,
  allowing,
  associationCases,
  conditionCases,
  entryCases,
  equals,
  grantCases,
  loadCatalogue,
  objects,
  ownTag,
  surroundingsCases,
  tokenAlone,
  trustCases,
} from '../../__testUtils__/findingCases';
import { readAccess } from '../readAccess';
import type { ReadAccessInput } from '../../subject/ReadAccessInput';
import { findingRules } from './findingRules';

const cases = [
  ...associationCases,
  ...trustCases,
  ...entryCases,
  ...conditionCases,
  ...grantCases,
  ...actionCases,
  ...surroundingsCases,
];

const table = (kind: 'hits' | 'misses') =>
  cases.flatMap(({ rule, [kind]: inputs }) =>
    Object.entries(inputs).map(([name, input]) => ({ rule, name, input })),
  );
const findingsOf = (input: ReadAccessInput, rule: string) =>
  readAccess(input).findings.filter(finding => finding.rule === rule);

describe('findings', () => {
  beforeAll(loadCatalogue);

  it('are tested, each rule by a hit and a near miss', () => {
    expect(cases.map(({ rule }) => rule).sort()).toEqual(
      findingRules.map(({ id }) => id).sort(),
    );
    for (const { hits, misses } of cases) {
      expect(Object.keys(hits)).not.toEqual([]);
      expect(Object.keys(misses)).not.toEqual([]);
    }
  });

  it.each(table('hits'))('$rule: $name', ({ rule, input }) => {
    const findings = findingsOf(input, rule);
    expect(findings).not.toEqual([]);
    const { severity } = findingRules.find(({ id }) => id === rule)!;
    for (const finding of findings) {
      expect(finding.severity).toBe(severity);
      expect(finding.message).toMatch(/^[A-Z].*[^.]\.$/);
      expect(finding.advice).toMatch(/^[A-Z].*[^.]\.$/);
      expect(`${finding.message}${finding.advice}`).not.toMatch(
        /undefined|\[object/,
      );
      expect(Object.values(finding.params).flat()).not.toEqual([]);
    }
  });

  it.each(table('misses'))('not $rule: $name', ({ rule, input }) => {
    expect(findingsOf(input, rule)).toEqual([]);
  });

  it('take no statement away that is the only way in', () => {
    const rules = readAccess(tokenAlone).findings.map(({ rule }) => rule);
    expect(rules).toContain('trust-wrong-principal');
    expect(rules).not.toContain('irsa-beside-association');
  });

  it('are none for a role as it is written here', () => {
    expect(
      readAccess(allowing('s3:GetObject', { StringEquals: ownTag }, objects))
        .findings,
    ).toEqual([]);
  });

  it('point at statement and place', () => {
    const [finding] = findingsOf(
      equals('aws:RequestTag/eks-namespace', 'ns-a'),
      'trust-unknown-tag-key',
    );
    expect(finding).toEqual({
      rule: 'trust-unknown-tag-key',
      severity: 'error',
      title: 'The trust policy tests a tag that EKS does not set',
      documentation: 'findings/trust-unknown-tag-key',
      cause: 'trust-unknown-tag-key',
      params: {
        statement: 'statement 1 of the trust policy',
        key: 'aws:RequestTag/eks-namespace',
        tagKey: 'eks-namespace',
        suggestion: 'kubernetes-namespace',
      },
      message:
        'Statement 1 of the trust policy tests aws:RequestTag/eks-namespace, but EKS sets no tag eks-namespace.',
      advice: 'Test aws:RequestTag/kubernetes-namespace.',
      subject: {
        kind: 'statement',
        statement: { layer: 'trust', name: 'trust policy', index: 0 },
        path: [
          'Statement',
          0,
          'Condition',
          'StringEquals',
          'aws:RequestTag/eks-namespace',
        ],
      },
    });
  });
});
