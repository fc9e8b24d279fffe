import { limitedResources } from 'backstage-plugin-pod-identity-common';
import { adapters } from './adapters';

describe('adapters', () => {
  it('list every type of resource that there are grants for', () => {
    const listed = adapters.flatMap(({ list }) => list?.limit ?? []);
    expect(listed.sort()).toEqual(
      limitedResources.map(({ limit }) => limit).sort(),
    );
  });
});
