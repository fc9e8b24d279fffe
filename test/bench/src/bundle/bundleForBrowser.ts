import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/** What a browser would load. */
export interface BrowserBundle {
  /** Minified and gzipped, in bytes. */
  size: number;
  /** The files that it was made from, by their paths below the root of the repository, whether anything of them is in it or not. */
  read: string[];
  /** The files of which something is in it, likewise. */
  files: string[];
  code: string;
}

/**
 * Bundles what a module says, its imports resolved from a folder, with everything that it depends on. Rejects where that needs
 * what a browser has not.
 *
 * @param options.only - packages that are taken in, of which other packages are left out, such as those that every portal has
 *   loaded; default: all
 */
export async function bundleForBrowser(
  contents: string,
  options: { resolveDir: string; only?: readonly string[] },
): Promise<BrowserBundle> {
  const { resolveDir, only } = options;
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    jsx: 'automatic',
    loader: { '.css': 'empty', '.module.css': 'empty' },
    plugins: only ? [leaveOut(only)] : [],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const code = outputFiles[0].text;
  const [{ inputs }] = Object.values(metafile.outputs);
  return {
    size: gzipSync(code).length,
    read: Object.keys(metafile.inputs),
    files: Object.keys(inputs).filter(file => inputs[file].bytesInOutput > 0),
    code,
  };
}

/** Leaves out the code of every package but some, and of what is imported of those. */
function leaveOut(only: readonly string[]): Plugin {
  const isTaken = (path: string) =>
    only.some(name => path === name || path.startsWith(`${name}/`));
  return {
    name: 'leave-out',
    setup: ({ onResolve }) =>
      // By name alone, not by path.
      onResolve({ filter: /^[^./]/ }, ({ path }) =>
        isTaken(path) ? undefined : { path, external: true },
      ),
  };
}
