import { createMockDirectory } from '@backstage/backend-test-utils';
import fs from 'fs-extra';
import { PublishedFolder } from './PublishedFolder';

describe('PublishedFolder', () => {
  const work = createMockDirectory();
  const published = createMockDirectory();
  const folder = new PublishedFolder(published.path);
  const publish = (name: string, dryRun = false) =>
    folder.publish({ name, from: work.path, dryRun });

  beforeEach(() => {
    published.clear();
    work.setContent({
      'catalog-info.yaml': 'kind: Component',
      kubernetes: { 'deployment.yaml': 'kind: Deployment' },
      '.git': { HEAD: 'ref: refs/heads/main' },
    });
  });

  it('copies the files, without the repository data', async () => {
    await expect(publish('my-service')).resolves.toEqual({
      changed: true,
      files: ['catalog-info.yaml', 'kubernetes/deployment.yaml'],
    });
    expect(published.content()).toEqual({
      'my-service': {
        'catalog-info.yaml': 'kind: Component',
        kubernetes: { 'deployment.yaml': 'kind: Deployment' },
      },
    });
    await expect(folder.list('my-service')).resolves.toEqual([
      'catalog-info.yaml',
      'kubernetes/deployment.yaml',
    ]);
  });

  it('changes nothing when the same comes again', async () => {
    await publish('my-service');

    await expect(publish('my-service')).resolves.toMatchObject({
      changed: false,
    });
  });

  it('refuses to overwrite, names what differs and what to do', async () => {
    await publish('my-service');
    const before = published.content();
    work.addContent({ 'catalog-info.yaml': 'kind: API', 'new.txt': '' });

    await expect(publish('my-service')).rejects.toMatchObject({
      name: 'ConflictError',
      message: expect.stringMatching(
        /holds another service.*\(catalog-info.yaml, new.txt\).*Choose another name/,
      ),
    });
    expect(published.content()).toEqual(before);
  });

  it('tells a conflict in a dry run too, and writes nothing', async () => {
    await expect(publish('my-service', true)).resolves.toMatchObject({
      changed: true,
    });
    expect(published.content()).toEqual({});

    await publish('my-service');
    work.addContent({ 'catalog-info.yaml': 'kind: API' });
    await expect(publish('my-service', true)).rejects.toThrow(
      /holds another service/,
    );
  });

  it('lets one of two win who publish at once, and leaves nothing half-made', async () => {
    const other = createMockDirectory({ content: { 'other.txt': '' } });

    const results = await Promise.allSettled([
      publish('my-service'),
      folder.publish({ name: 'my-service', from: other.path, dryRun: false }),
    ]);

    expect(results.map(result => result.status).sort()).toEqual([
      'fulfilled',
      'rejected',
    ]);
    expect(await fs.readdir(published.path)).toEqual(['my-service']);
  });

  it.each([
    '..',
    '../x',
    'a/b',
    '/etc',
    '.draft',
    'UPPER',
    '-a',
    'a'.repeat(64),
  ])('refuses the name %s', async name => {
    await expect(publish(name)).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining(`'${name}' cannot name a folder`),
    });
    expect(published.content()).toEqual({});
  });

  it('refuses to publish nothing', async () => {
    work.clear();

    await expect(publish('my-service')).rejects.toThrow(
      'There is no file to publish as my-service.',
    );
  });

  it('refuses links', async () => {
    await fs.symlink('no-such-file', work.resolve('link'));

    await expect(publish('my-service')).rejects.toThrow(
      'link is a symbolic link',
    );
  });
});
