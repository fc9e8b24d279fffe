import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Installs the dependencies, unless the manifests and the lockfile are those of the last install. */
export function setUp({ root, calledByYarn }) {
  if (calledByYarn) {
    return;
  }
  const stamp = join(root, 'node_modules/.cache/portal/installed');
  const wanted = fingerprint(root);
  if (read(stamp) === wanted) {
    return;
  }

  console.log('Installing dependencies (a minute the first time) …');
  const { status, stdout } = spawnSync('yarn', ['install', '--immutable'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(stdout);
    console.error('The dependencies could not be installed; see above.');
    process.exit(1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

function fingerprint(root) {
  const manifests = ['packages', 'plugins', 'test'].flatMap(folder =>
    readdirSync(join(root, folder)).map(name =>
      join(root, folder, name, 'package.json'),
    ),
  );
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  for (const file of ['package.json', 'yarn.lock', '.yarnrc.yml']) {
    hash.update(read(join(root, file)) ?? '');
  }
  for (const file of manifests) {
    hash.update(read(file) ?? '');
  }
  return hash.digest('hex');
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
      return undefined;
    }
    throw error;
  }
}
