const { join, relative, resolve, sep } = require('node:path');
const createConfig = require('@backstage/cli/config/eslint-factory');
const arrows = require('./arrows');

const TESTS = ['**/*.test.*', '**/__testUtils__/**', '**/__fixtures__/**'];

/** Backstage's ESLint configuration for a package, with the rules of this repository. */
module.exports = (dir, { rules, overrides = [], ...extra } = {}) =>
  createConfig(dir, {
    ...extra,
    plugins: ['rooms'],
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
    },
    rules: { curly: ['error', 'all'], 'rooms/no-circle': 'error', ...rules },
    overrides: [...arrowsOf(dir), ...overrides],
  });

function arrowsOf(dir) {
  const root = resolve(dir, '../..');
  const place = relative(root, dir).split(sep).join('/');
  const modules = arrows.modules.filter(each => each.in.includes(place));
  const packages = packagesAwayFrom(place, root);
  const zones = zonesOf(place);
  return [
    {
      files: ['src/**'],
      excludedFiles: TESTS,
      rules: {
        ...forbidModules([...packages, ...modules]),
        ...(zones.length > 0 && {
          'import/no-restricted-paths': ['error', { basePath: root, zones }],
        }),
      },
    },
    ...modules
      .filter(({ except }) => except)
      .map(exempt => ({
        files: [`${exempt.except}/**`],
        rules: forbidModules([
          ...packages,
          ...modules.filter(each => each !== exempt),
        ]),
      })),
  ];
}

function forbidModules(kinds) {
  const patterns = kinds.map(({ modules, message }) => ({
    group: modules,
    message,
  }));
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
  };
}

function packagesAwayFrom(place, root) {
  return awayFrom(place, arrows.packages).map(each => ({
    // The slash anchors a name that folders may have too.
    modules: [`/${require(join(root, each, 'package.json')).name}`],
    message: `${place} imports only from packages on the floors below its own.`,
  }));
}

function zonesOf(place) {
  return arrows.rooms
    .filter(each => each.in.startsWith(`${place}/`))
    .flatMap(({ in: house, floors }) =>
      floors.flat().flatMap(room =>
        awayFrom(room, floors).map(other => ({
          target: `${house}/${room}`,
          from: `${house}/${other}`,
          message: `${room} imports only from rooms on the floors below its own.`,
        })),
      ),
    );
}

/** All that stands above or beside; nothing for what stands on no floor. */
function awayFrom(room, floors) {
  const floor = floors.findIndex(each => each.includes(room));
  return floors
    .slice(0, floor + 1)
    .flat()
    .filter(each => each !== room);
}
