import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import scaffolderModuleGithub from '@backstage/plugin-scaffolder-backend-module-github';
import {
  podIdentityServiceRef,
  type PodIdentityService,
} from 'backstage-plugin-pod-identity-node';
import scaffolderModulePodIdentity from 'backstage-plugin-scaffolder-backend-module-pod-identity';
import fs from 'fs-extra';
import { validate } from 'jsonschema';
import { join, resolve } from 'node:path';
import request from 'supertest';
import yaml from 'yaml';
import { scaffolderModulePublishing } from './publishing';

const folder = resolve(__dirname, '../../../templates/eks-service');
const template: Entity = yaml.parse(
  fs.readFileSync(join(folder, 'template.yaml'), 'utf8'),
);

const service = {
  name: 'hello',
  description: 'Says "hello": to all # of us',
  owner: 'group:default/customers',
  placement: { cluster: 'eksworkshop-eksctl', namespace: 'ns-a' },
};
const byTags = {
  kind: 's3-read-by-tags',
  bucket: 'ekspodidentity-111122223333-us-east-1',
  tags: { 'my-namespace': { from: 'namespace' } },
};
const belowPrefix = {
  kind: 's3-prefix',
  bucket: 'data-lake-111122223333',
  prefix: 'hello',
  access: ['list', 'read'],
};
const roleArn = 'arn:aws:iam::111122223333:role/pod-identity/hello-1a2b3c4d';

describe('template eks-service', () => {
  const published = createMockDirectory();
  const podIdentity = {
    createRole: jest.fn(async () => ({
      dryRun: true,
      changed: true,
      roleArn,
      roleName: 'hello-1a2b3c4d',
      steps: [
        {
          action: 'create',
          resource: 'role',
          name: 'hello-1a2b3c4d',
          summary: 'Create role hello-1a2b3c4d',
        },
      ],
    })),
    createAssociation: jest.fn(async () => ({
      dryRun: true,
      changed: true,
      steps: [
        {
          action: 'create',
          resource: 'association',
          name: 'ns-a/hello',
          summary: 'Associate ns-a/hello with role hello-1a2b3c4d',
        },
      ],
    })),
  };

  /** What the scaffolder answers to a dry run. */
  async function post(values: object) {
    const { server } = await startTestBackend({
      features: [
        mockServices.rootConfig.factory({
          data: { demo: { publishing: { folder: published.path } } },
        }),
        catalogServiceMock.factory(),
        createServiceFactory({
          service: podIdentityServiceRef,
          deps: {},
          factory: () => podIdentity as unknown as PodIdentityService,
        }),
        scaffolderPlugin,
        scaffolderModuleGithub,
        scaffolderModulePodIdentity,
        scaffolderModulePublishing,
      ],
    });
    const content = join(folder, 'content');
    const files = (await fs.readdir(content, { recursive: true }))
      .map(String)
      .filter(path => fs.statSync(join(content, path)).isFile());

    return request(server)
      .post('/api/scaffolder/v2/dry-run')
      .send({
        template,
        values,
        directoryContents: files.map(path => ({
          path: `content/${path}`,
          base64Content: fs.readFileSync(join(content, path), 'base64'),
        })),
      });
  }

  async function dryRun(values: object) {
    const { status, body } = await post(values);
    expect({ status, errors: body.errors ?? body.error }).toEqual({
      status: 200,
      errors: undefined,
    });
    return {
      log: body.log.map(
        (entry: { body: { message: string } }) => entry.body.message,
      ) as string[],
      output: body.output,
      files: Object.fromEntries(
        body.directoryContents.map(
          (file: { path: string; base64Content: string }) => [
            file.path,
            Buffer.from(file.base64Content, 'base64').toString(),
          ],
        ),
      ) as Record<string, string>,
    };
  }

  beforeEach(() => {
    jest.clearAllMocks();
    published.clear();
  });

  it('writes manifests of one service account, and the annotation that names it', async () => {
    const { files } = await dryRun({
      ...service,
      serviceAccount: 'hello-pods',
      permissions: [byTags],
      destination: 'folder',
    });

    expect(Object.keys(files).sort()).toEqual([
      'README.md',
      'catalog-info.yaml',
      'kubernetes/deployment.yaml',
      'kubernetes/service-account.yaml',
    ]);
    expect(yaml.parse(files['catalog-info.yaml'])).toMatchObject({
      kind: 'Component',
      metadata: {
        name: 'hello',
        description: service.description,
        annotations: {
          'aws.amazon.com/eks-pod-identity':
            'eksworkshop-eksctl/ns-a/hello-pods',
        },
      },
      spec: { owner: 'group:default/customers' },
    });
    const account = yaml.parse(files['kubernetes/service-account.yaml']);
    const deployment = yaml.parse(files['kubernetes/deployment.yaml']);
    const pod = deployment.spec.template;
    expect(account.metadata).toMatchObject({
      name: 'hello-pods',
      namespace: 'ns-a',
    });
    expect(deployment.metadata.namespace).toBe('ns-a');
    expect(pod.spec.serviceAccountName).toBe('hello-pods');
    expect(pod.metadata.labels).toEqual(deployment.spec.selector.matchLabels);
    expect(pod.spec.securityContext.runAsNonRoot).toBe(true);
  });

  it.each([
    ['tags', { permissions: [byTags] }, [byTags]],
    ['a prefix', { permissions: [belowPrefix] }, [belowPrefix]],
    ['both', { permissions: [byTags, belowPrefix] }, [byTags, belowPrefix]],
    ['nothing', { permissions: [] }, []],
    ['what nobody was asked', {}, []],
  ])('asks for access by %s', async (_, chosen, permissions) => {
    await dryRun({ ...service, ...chosen, destination: 'folder' });

    const account = {
      cluster: 'eksworkshop-eksctl',
      namespace: 'ns-a',
      serviceAccount: 'hello',
      owner: 'group:default/customers',
      dryRun: true,
    };
    expect(podIdentity.createRole).toHaveBeenCalledWith(
      { ...account, permissions },
      expect.anything(),
    );
    expect(podIdentity.createAssociation).toHaveBeenCalledWith(
      { ...account, roleArn },
      expect.anything(),
    );
  });

  it('ends with links to the page, and says what was done', async () => {
    const { output, log } = await dryRun({
      ...service,
      permissions: [byTags],
      destination: 'folder',
    });

    expect(output.links.map((link: { url: string }) => link.url)).toEqual([
      '/catalog/default/component/hello/aws-access',
      '/catalog/default/component/hello',
      expect.stringMatching(/\/api\/published\/hello$/),
    ]);
    expect(output.text[0].content).toContain(
      '- Create role hello-1a2b3c4d\n- Associate ns-a/hello with role hello-1a2b3c4d',
    );
    expect(log).toContainEqual(
      expect.stringContaining('Would publish 4 files as hello'),
    );
    expect(published.content()).toEqual({});
  });

  it('publishes to GitHub where that is chosen', async () => {
    const { log } = await dryRun({
      ...service,
      permissions: [byTags],
      destination: 'github',
      repoUrl: 'github.com?owner=acme&repo=hello',
    });

    expect(log).toContainEqual(
      expect.stringContaining('publish:github does not support dry-run'),
    );
    expect(log).not.toContainEqual(expect.stringContaining('Would publish'));
  });

  it.each([
    [
      'tags without a bucket',
      { ...byTags, bucket: '' },
      "'' is not a valid bucket name: use 3 to 63",
    ],
    [
      'a prefix that is the whole bucket',
      { ...belowPrefix, prefix: '/' },
      "'/' is not a valid prefix for bucket data-lake-111122223333: name folders",
    ],
    [
      'half a grant',
      { kind: 's3-prefix' },
      'not exactly one from "Read objects of a bucket by their tags"',
    ],
  ])('its run refuses %s, and asks for nothing', async (_, grant, words) => {
    const { body } = await post({
      ...service,
      permissions: [grant],
      destination: 'folder',
    });

    expect(JSON.stringify(body)).toContain(JSON.stringify(words).slice(1, -1));
    expect(podIdentity.createRole).not.toHaveBeenCalled();
  });

  it.each([
    ['a name that is no DNS label', { name: 'Hello' }],
    ['a grant of no kind', { permissions: [{}] }],
    ['GitHub without a repository', { destination: 'github' }],
  ])('its form refuses %s', (_, wrong) => {
    const values = { ...service, ...wrong };
    const pages = template.spec!.parameters as object[];

    expect(pages.every(page => validate(service, page).valid)).toBe(true);
    expect(pages.every(page => validate(values, page).valid)).toBe(false);
  });
});
