import { models } from '../../../test/wire/__testUtils__/mirror';
import type { OperationModel } from '../model/ServiceModel';
import { bindMembers } from './bindMembers';
import { requiredMembers } from './requiredMembers';
import { type Routable, routeTable } from './routeTable';

const route = routeTable(models.s3.operations.values());
const routed = (request: Partial<Routable>) =>
  route({
    method: 'GET',
    path: '/',
    query: new Map(),
    headers: {},
    addressed: true,
    ...request,
  });

/** The least that a client may send: no optional member, and no `x-id`, which only some SDKs send. */
function leastRequest({ http, input }: OperationModel): Routable {
  const required = requiredMembers(input);
  const members = bindMembers(input, 'request').members;
  const query = new Map<string, string[]>();
  const headers: Record<string, string> = {};
  for (const [name, value] of http!.query) {
    query.set(name, [value]);
  }
  query.delete('x-id');
  for (const { name, location } of members) {
    if (required.has(name) && location.in === 'query') {
      query.set(location.name, ['1']);
    }
    if (required.has(name) && location.in === 'header') {
      headers[location.name] = '1';
    }
  }
  const addressed = members.some(
    ({ name, location }) => location.in === 'label' && name === 'Bucket',
  );
  const path = http!.path.replace('{Key+}', 'a/b');
  return { method: http!.method, path, query, headers, addressed };
}

describe('routeTable', () => {
  // Its own host tells it from ListBuckets on AWS.
  const ambiguous = new Set(['ListDirectoryBuckets']);

  it.each([...models.s3.operations.keys()].filter(n => !ambiguous.has(n)))(
    'finds %s by what every client sends',
    name => {
      const request = leastRequest(models.s3.operations.get(name)!);
      expect(route(request)?.operation.name).toBe(name);
    },
  );

  it('tells operations of the same route apart by x-id', () => {
    const lists = (id: string) =>
      routed({ addressed: false, query: new Map([['x-id', [id]]]) });
    expect(lists('ListBuckets')?.operation.name).toBe('ListBuckets');
    expect(lists('ListDirectoryBuckets')?.operation.name).toBe(
      'ListDirectoryBuckets',
    );
  });

  it.each([
    ['/a', 'a'],
    ['/a/b', 'a/b'],
    ['/a/', 'a/'],
    ['//a//', '/a//'],
    ['/a/../b', 'a/../b'],
    ['/a%2Fb', 'a%2Fb'],
  ])('takes the whole rest of %s for the key', (path, Key) => {
    expect(routed({ path })?.labels).toEqual({ Key });
  });

  it('finds nothing for a method that the path does not have', () => {
    expect(routed({ method: 'PATCH' })).toBeUndefined();
  });
});
