import { loadActions } from 'iam-policy/actions';
import { bundleForBrowser } from './bundleForBrowser';

const LIMIT = 68_000;

/** Actions that neither the evaluator nor the table of S3 names, so that they can come from the data alone. */
const ELSEWHERE = [
  'ec2:RunInstances',
  'lambda:InvokeFunction',
  'kinesis:PutRecord',
];

describe('what a browser loads', () => {
  it.each(['iam-policy', 'backstage-plugin-pod-identity-common'])(
    '%s is small, whole, and has no data of actions in it',
    async name => {
      const { size, files, code } = await bundleForBrowser(name, __dirname);
      process.stdout.write(
        `${name}: ${size} bytes minified and gzipped, of ${LIMIT} at most\n`,
      );
      expect(size).toBeLessThan(LIMIT);
      expect(files.some(file => /decision\/judge/.test(file))).toBe(true);
      expect(
        files.filter(file => /iam-data|src\/actions\//.test(file)),
      ).toEqual([]);
      for (const action of ELSEWHERE) {
        expect(code).not.toContain(action.split(':')[1]);
      }
    },
  );

  it('would notice the data', async () => {
    const catalogue = await loadActions(['ec2', 'lambda', 'kinesis']);
    expect(ELSEWHERE.filter(name => !catalogue.describe(name))).toEqual([]);
    await expect(
      bundleForBrowser('iam-policy/actions', __dirname),
    ).rejects.toThrow(/Could not resolve "(node:)?(fs|path)/);
  });
});
