import { app1 } from '../__fixtures__/app1';
import { eventsIngest } from '../__fixtures__/eventsIngest';
import { firstMatches, suggestedResources } from './suggestions';

const buckets = Array.from({ length: 400 }, (_, index) => `s3://b${index}/`);

it('offers the first of many', () => {
  expect(firstMatches(buckets, '')).toEqual(buckets.slice(0, 50));
});

it('offers the last of many to who types its name, in any case', () => {
  expect(firstMatches(buckets, ' S3://B399')).toEqual(['s3://b399/']);
});

describe('suggestedResources', () => {
  it('begins with the buckets that grants name, not with patterns', () => {
    expect(suggestedResources([app1])).toEqual([
      's3://ekspodidentity-111122223333-us-east-1/',
      's3://ekspodidentity-111122223333-us-east-1/audit/',
    ]);
  });

  it('suggests each place once', () => {
    const places = suggestedResources([app1, app1, eventsIngest]);
    expect(places).toEqual([...new Set(places)]);
  });

  it.each(['*', 'logs-?', 'a-${aws:PrincipalTag/team}'])(
    'has nothing to suggest for %s',
    name => {
      const [grant] = app1.grants;
      const place = { ...grant.place, name };
      expect(suggestedResources([{ grants: [{ ...grant, place }] }])).toEqual(
        [],
      );
    },
  );
});
