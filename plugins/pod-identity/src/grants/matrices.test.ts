import { app1 } from '../__fixtures__/app1';
import { accessByName } from '../__fixtures__/entities';
import { serviceTitles } from '../__fixtures__/make';
import { ordersWorker } from '../__fixtures__/ordersWorker';
import { distinctGrants, grantMatrices } from './matrices';

describe('grantMatrices', () => {
  const [s3] = grantMatrices(app1.grants, serviceTitles);

  it('has a row for each bucket and prefix, everything first', () => {
    expect(s3.rows.map(({ place }) => [place.name, place.part])).toEqual([
      ['*', undefined],
      ['*', '*'],
      ['ekspodidentity-111122223333-us-east-1', 'audit/*'],
    ]);
  });

  it('keeps every grant', () => {
    for (const { grants } of Object.values(accessByName).flat()) {
      const cells = grantMatrices(grants, {}).flatMap(({ rows }) =>
        rows.flatMap(row => Object.values(row.cells).flat()),
      );
      expect(new Set(cells)).toEqual(new Set(grants));
      expect(cells).toHaveLength(grants.length);
    }
  });

  it('is one a service: S3 first, every service last', () => {
    const every = {
      ...app1.grants[0],
      place: { service: '*', name: '*' },
      accessClass: 'any' as const,
    };
    const matrices = grantMatrices(
      [every, ...ordersWorker.grants, ...app1.grants],
      serviceTitles,
    );
    expect(matrices.map(({ service }) => service)).toEqual([
      's3',
      'cloudwatch',
      'secretsmanager',
      'sqs',
      '*',
    ]);
    expect(matrices.map(({ title }) => title)).toEqual([
      'Amazon S3',
      'Amazon CloudWatch',
      'AWS Secrets Manager',
      'Amazon SQS',
      undefined,
    ]);
    expect(matrices.at(-1)).toMatchObject({ columns: ['any'] });
  });

  it('has a column for administering only where something is granted there', () => {
    const [grant] = app1.grants;
    expect(grantMatrices([grant], {})[0].columns).not.toContain('admin');
    expect(
      grantMatrices([{ ...grant, accessClass: 'admin' }], {})[0].columns.at(-1),
    ).toBe('admin');
  });

  it('has columns beside that of grants which are not sorted only where others are', () => {
    const [grant] = app1.grants;
    const unsorted = { ...grant, accessClass: 'any' as const };
    expect(grantMatrices([unsorted], {})[0].columns).toEqual(['any']);
    expect(grantMatrices([grant, unsorted], {})[0].columns).toContain('write');
  });

  it('does not confuse places that join to the same text', () => {
    const [grant] = app1.grants;
    const rowsOf = (...places: object[]) =>
      grantMatrices(
        places.map(place => ({
          ...grant,
          place: { ...grant.place, ...place },
        })),
        {},
      )[0].rows;
    expect(
      rowsOf({ name: 'a b', part: 'c' }, { name: 'a', part: 'b c' }),
    ).toHaveLength(2);
    expect(
      rowsOf({ region: 'us-east-1' }, { region: 'eu-west-1' }),
    ).toHaveLength(2);
    expect(rowsOf({ accountId: '1' }, { accountId: '2' })).toHaveLength(2);
  });
});

describe('distinctGrants', () => {
  const [grant] = app1.grants;

  it('shows two statements that say the same once', () => {
    const again = { ...grant, source: { ...grant.source, index: 9 } };
    expect(distinctGrants([grant, again])).toEqual([grant]);
  });

  it('shows denies first', () => {
    const deny = { ...grant, effect: 'Deny' as const };
    expect(distinctGrants([grant, deny])).toEqual([deny, grant]);
  });

  it('keeps grants with other tags apart', () => {
    const untagged = { ...grant, tagConditions: [] };
    expect(distinctGrants([grant, untagged])).toEqual([grant, untagged]);
  });

  it('keeps grants with other conditions apart', () => {
    const fromOffice = {
      ...grant,
      otherConditions: [
        {
          operator: 'IpAddress',
          key: 'aws:SourceIp',
          values: ['192.0.2.0/24'],
        },
      ],
    };
    expect(distinctGrants([grant, fromOffice])).toEqual([grant, fromOffice]);
  });
});
