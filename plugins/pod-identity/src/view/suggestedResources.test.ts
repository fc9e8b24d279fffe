import { app1 } from '../__fixtures__/app1';
import { eventsIngest } from '../__fixtures__/eventsIngest';
import { suggestedResources } from './suggestedResources';

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
    bucket => {
      const [grant] = app1.grants;
      expect(suggestedResources([{ grants: [{ ...grant, bucket }] }])).toEqual(
        [],
      );
    },
  );
});
