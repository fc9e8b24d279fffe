const { readdirSync, statSync } = require('node:fs');
const { join, relative, resolve } = require('node:path');
const arrows = require('./arrows');
const { startLinter } = require('./__testUtils__/lint');

const root = resolve(__dirname, '../../..');
const linter = startLinter(root);
const lint = linter.lint;

afterAll(() => linter.stop());

describe('circles', () => {
  // `readKey` imports `foldKey`.
  const path = 'packages/iam-policy/src/match/foldKey.ts';

  it.each([
    `import type { KeyReader } from './readKey';`,
    `import { type KeyReader } from './readKey';`,
    `import { keyReader } from './readKey';`,
    `export type { KeyReader } from './readKey';`,
    `export * from './readKey';`,
    `export * from '.';`,
    `export type Reader = import('./readKey').KeyReader;`,
    `export const lazy = () => import('./readKey');`,
    `import type { Fold } from './foldKey';`,
  ])('are found: %s', async text => {
    expect(await lint(path, text)).toContain('rooms/no-circle');
  });

  it('are not found where no way leads back', async () => {
    expect(
      await lint(path, `import type { ArnParts } from './parseArn';`),
    ).not.toContain('rooms/no-circle');
  });
});

const NO_MODULE = '@typescript-eslint/no-restricted-imports';
const NO_PATH = 'import/no-restricted-paths';

describe('arrows between packages', () => {
  it('has a floor for every package', () => {
    const packages = ['packages', 'plugins'].flatMap(folder =>
      readdirSync(join(root, folder)).map(name => `${folder}/${name}`),
    );
    expect(arrows.packages.flat().sort()).toEqual(packages.sort());
  });

  it.each([
    ['packages/iam-policy', 'backstage-plugin-pod-identity-common'],
    ['packages/iam-policy', 'local-aws'],
    ['plugins/pod-identity-common', 'backstage-plugin-pod-identity-node'],
    ['plugins/pod-identity-backend', 'backstage-plugin-pod-identity'],
    ['plugins/pod-identity-backend', 'backend/src/anything'],
    ['plugins/pod-identity', 'local-aws'],
    ['plugins/pod-identity', '@aws-sdk/client-iam'],
    ['plugins/pod-identity-common', '@aws-sdk/client-iam/dist-types/models'],
    ['plugins/pod-identity-backend', '@smithy/types'],
    ['packages/iam-policy', '@backstage/errors'],
    ['packages/iam-policy', 'node:fs'],
  ])('%s does not import %s', async (from, to) => {
    const text = `import type { Planted } from '${to}';`;
    expect(await lint(`${from}/src/planted.ts`, text)).toContain(NO_MODULE);
  });

  it.each([
    ['plugins/pod-identity-common/src/planted.ts', 'iam-policy'],
    ['plugins/pod-identity-backend/src/aws/planted.ts', '@aws-sdk/client-iam'],
    ['plugins/pod-identity-backend/src/planted.test.ts', 'local-aws'],
    ['packages/local-aws/src/planted.ts', '@aws-sdk/client-iam'],
    ['plugins/pod-identity/src/planted.ts', './app'],
  ])('%s may import %s', async (from, to) => {
    const text = `import type { Planted } from '${to}';`;
    expect(await lint(from, text)).not.toContain(NO_MODULE);
  });
});

describe.each(arrows.rooms)('arrows in $in', ({ in: house, floors }) => {
  const fileIn = room => {
    const path = join(root, house, room);
    const file = readdirSync(path, { recursive: true }).find(
      each => /\.tsx?$/.test(each) && statSync(join(path, each)).isFile(),
    );
    return relative(join(root, house), join(path, file)).replace(/\.tsx?$/, '');
  };
  const rooms = floors.flatMap((beside, floor) =>
    beside.map(room => ({ room, floor })),
  );
  it('are of every room', () => {
    const folders = readdirSync(join(root, house), { withFileTypes: true })
      .filter(each => each.isDirectory() && !each.name.startsWith('__'))
      .map(({ name }) => name);
    expect(floors.flat().sort()).toEqual(folders.sort());
  });

  it.each(rooms)('lead from $room only down', async ({ room, floor }) => {
    const others = rooms.filter(other => other.room !== room);
    const allowed = [];
    for (const other of others) {
      const text = `import type { Planted } from '../${fileIn(other.room)}';`;
      const rules = await lint(`${house}/${room}/planted.ts`, text);
      if (!rules.includes(NO_PATH)) {
        allowed.push(other);
      }
    }
    expect(allowed).toEqual(others.filter(other => other.floor > floor));
  });
});

it('wants braces', async () => {
  const text = `export const f = (a: number) => {\n  if (a) return 1;\n  return 2;\n};\n`;
  expect(await lint('packages/iam-policy/src/planted.ts', text)).toContain(
    'curly',
  );
});
