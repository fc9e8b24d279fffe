import { POD_IDENTITY_ANNOTATION } from 'backstage-plugin-pod-identity-common';
import fs from 'fs-extra';
import { resolve } from 'node:path';
import yaml from 'yaml';

interface DemoEntity {
  kind: string;
  metadata: { name: string; annotations?: Record<string, string> };
  spec: { owner?: string; system?: string; memberOf?: string[] };
}

const entities: DemoEntity[] = ['org', 'systems', 'services'].flatMap(name =>
  yaml
    .parseAllDocuments(
      fs.readFileSync(resolve(__dirname, `../catalog/${name}.yaml`), 'utf8'),
    )
    .map(document => document.toJS()),
);
const config = yaml.parse(
  fs.readFileSync(resolve(__dirname, '../../../app-config.yaml'), 'utf8'),
);
const namesOf = (kind: string) =>
  entities
    .filter(entity => entity.kind === kind)
    .map(entity => entity.metadata.name);
const components = entities.filter(entity => entity.kind === 'Component');

/** The parts of a component's annotation: `[cluster, namespace, serviceAccount]` each. */
const serviceAccountsOf = (component: DemoEntity): string[][] =>
  (component.metadata.annotations?.[POD_IDENTITY_ANNOTATION] ?? '')
    .split(',')
    .map((item: string) => item.trim().split('/'))
    .filter((parts: string[]) => parts.length === 3);

describe('the demo company', () => {
  it('has fourteen services, thirteen of which name service accounts', () => {
    expect(components).toHaveLength(15);
    expect(
      components
        .filter(component => !serviceAccountsOf(component).length)
        .map(component => component.metadata.name),
    ).toEqual(['docs-site']);
  });

  it.each(components.map(component => [component.metadata.name, component]))(
    '%s has an owner and a system that exist',
    (_, component) => {
      expect(namesOf('Group')).toContain(component.spec.owner);
      expect(namesOf('System')).toContain(component.spec.system);
    },
  );

  it.each(
    components.flatMap(component =>
      serviceAccountsOf(component).map(parts => [parts.join('/'), parts]),
    ),
  )('%s is on a configured cluster', (_, [cluster]) => {
    expect(
      config.podIdentity.clusters.map(({ name }: { name: string }) => name),
    ).toContain(cluster);
  });

  it('lets teams grant in the namespaces of their own services', () => {
    const guarded = config.podIdentity.namespaces.map(
      (guard: { cluster: string; namespace: string; owners: string[] }) =>
        `${guard.cluster}/${guard.namespace} ${guard.owners.join()}`,
    );
    const used = components.flatMap(component =>
      serviceAccountsOf(component)
        // The cluster is gone, and nothing can be granted there.
        .filter(([cluster]) => cluster !== 'eks-decommissioned')
        .map(
          ([cluster, namespace]) =>
            `${cluster}/${namespace} group:default/${component.spec.owner}`,
        ),
    );

    expect(guarded).toEqual(expect.arrayContaining(used));
  });

  it('gives the guest, before the catalog is read, what the catalog says', () => {
    const guest = entities.find(
      entity => entity.kind === 'User' && entity.metadata.name === 'guest',
    );

    expect(config.auth.providers.guest.ownershipEntityRefs).toEqual([
      'user:default/guest',
      ...guest!.spec.memberOf!.map(name => `group:default/${name}`),
    ]);
  });

  it('knows a stranger who owns nothing', () => {
    const stranger = entities.find(
      entity => entity.kind === 'User' && entity.metadata.name === 'stranger',
    );

    expect(stranger?.spec.memberOf).toEqual([]);
  });
});
