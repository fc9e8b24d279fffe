import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a browser would load. */
export interface BrowserBundle {
  /** Minified and gzipped, in bytes. */
  size: number;
  /** The files it is made of, by their paths below the root of the repository. */
  files: string[];
  code: string;
}

/**
 * Bundles an entry of a package, as it resolves from a folder, with everything that it depends on. Rejects where it needs what
 * a browser has not.
 */
export async function bundleForBrowser(
  name: string,
  resolveDir: string,
): Promise<BrowserBundle> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: `export * from '${name}';`, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const code = outputFiles[0].text;
  return {
    size: gzipSync(code).length,
    files: Object.keys(metafile.inputs),
    code,
  };
}
