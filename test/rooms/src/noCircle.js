const { dirname, relative, resolve } = require('node:path');
const { readFileSync, statSync } = require('node:fs');
const ts = require('typescript');

const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '.js', '/index.ts', '/index.tsx'];

/**
 * Forbids files of a package to import each other in a circle. Imports of types count, which `import/no-cycle` leaves out:
 * whoever wants to understand one file of a circle has to read them all.
 */
module.exports = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const { filename, cwd, sourceCode } = context;
    return {
      Program() {
        const deadEnds = new Set();
        for (const { path, pos, end } of importsIn(sourceCode.text, filename)) {
          const way = wayBetween(path, filename, deadEnds);
          if (way) {
            const steps = [filename, ...way].map(each => relative(cwd, each));
            context.report({
              loc: {
                start: sourceCode.getLocFromIndex(pos),
                end: sourceCode.getLocFromIndex(end),
              },
              message: `Import circle: ${steps.join(' → ')}`,
            });
          }
        }
      },
    };
  },
};

/** The shortest way by imports from one file to another, both included; undefined where there is none. */
function wayBetween(from, to, deadEnds) {
  const visited = new Set();
  const ways = [[from]];
  for (const way of ways) {
    const last = way[way.length - 1];
    if (last === to) {
      return way;
    }
    if (!visited.has(last) && !deadEnds.has(last)) {
      visited.add(last);
      ways.push(...importsOf(last).map(({ path }) => [...way, path]));
    }
  }
  visited.forEach(each => deadEnds.add(each));
  return undefined;
}

const read = new Map();

function importsOf(path) {
  // An editor keeps the rule loaded while files change.
  const { mtimeMs } = statSync(path);
  const known = read.get(path);
  if (known?.mtimeMs === mtimeMs) {
    return known.imports;
  }
  const imports = importsIn(readFileSync(path, 'utf8'), path);
  read.set(path, { mtimeMs, imports });
  return imports;
}

/** The files that a text imports by a relative path, and where in the text. */
function importsIn(text, path) {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName, pos, end }) => ({
      path: findFile(resolve(dirname(path), fileName)),
      pos,
      end,
    }))
    .filter(each => each.path);
}

const found = new Map();

function findFile(path) {
  if (!found.has(path)) {
    const file = ENDINGS.map(ending => path + ending).find(
      each => /\.[jt]sx?$/.test(each) && isFile(each),
    );
    if (!file) {
      return undefined;
    }
    found.set(path, file);
  }
  return found.get(path);
}

function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
