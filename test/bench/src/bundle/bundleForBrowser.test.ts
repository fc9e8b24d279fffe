import { loadActions } from 'iam-policy/actions';
import { bundleForBrowser, type BrowserBundle } from './bundleForBrowser';

const COMMON = 'backstage-plugin-pod-identity-common';
const PAGE = 'backstage-plugin-pod-identity';

/** Actions that neither the evaluator nor the table of S3 names, so that they can come from the data alone. */
const ELSEWHERE = [
  'ec2:RunInstances',
  'lambda:InvokeFunction',
  'kinesis:PutRecord',
];

function expectAtMost(limit: number, what: string, { size }: BrowserBundle) {
  process.stdout.write(
    `${what}: ${size} bytes minified and gzipped, of ${limit} at most\n`,
  );
  expect(size).toBeLessThanOrEqual(limit);
}

describe('what a browser loads', () => {
  // Whoever decides in a browser loads no more than the judge; the page does not even load that.
  it.each([
    ['the evaluator', `export * from 'iam-policy';`, 22_000],
    [
      'a decision of the portal',
      `export { decideAccess } from '${COMMON}';`,
      45_000,
    ],
    ['a reading of a role', `export { readAccess } from '${COMMON}';`, 50_000],
  ])(
    '%s is small, whole, and has no data of actions in it',
    async (what, contents, limit) => {
      const bundle = await bundleForBrowser(contents, {
        resolveDir: __dirname,
      });
      expectAtMost(limit, what, bundle);
      const { read, files, code } = bundle;
      expect(files.some(file => /decision\/judge/.test(file))).toBe(true);
      expect(read.filter(file => /iam-data|src\/actions\//.test(file))).toEqual(
        [],
      );
      for (const action of ELSEWHERE) {
        expect(code).not.toContain(action.split(':')[1]);
      }
    },
  );

  it('the domain needs nothing that a browser has not', async () => {
    const { read } = await bundleForBrowser(`export * from '${COMMON}';`, {
      resolveDir: __dirname,
    });
    expect(read.filter(file => /iam-data/.test(file))).toEqual([]);
  });

  it.each([
    [
      'the page',
      `export * from '${PAGE}'; export { default } from '${PAGE}';`,
      40_000,
    ],
    ['the page in the old system', `export * from '${PAGE}/legacy';`, 40_000],
  ])(
    '%s has of the domain what it shows, and asks the backend for what is judged',
    async (what, contents, limit) => {
      const bundle = await bundleForBrowser(contents, {
        resolveDir: __dirname,
        only: [PAGE, COMMON, 'iam-policy'],
      });
      expectAtMost(limit, what, bundle);
      const { files } = bundle;
      expect(files.some(file => /tab\/AwsAccessTab/.test(file))).toBe(true);
      expect(files.some(file => /checkIntent/.test(file))).toBe(true);
      expect(files.filter(file => /packages\/iam-policy/.test(file))).toEqual(
        [],
      );
    },
  );

  it('would notice the data', async () => {
    const catalogue = await loadActions(['ec2', 'lambda', 'kinesis']);
    expect(ELSEWHERE.filter(name => !catalogue.describe(name))).toEqual([]);
    await expect(
      bundleForBrowser(`export * from 'iam-policy/actions';`, {
        resolveDir: __dirname,
      }),
    ).rejects.toThrow(/Could not resolve "(node:)?(fs|path)/);
  });
});
