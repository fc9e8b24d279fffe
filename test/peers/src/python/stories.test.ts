import { startLocalAws } from 'local-aws';
import { awsEnvironment, boto3, itWith, run } from '../tools';

/** The modules in the folder `stories`, each with the number of its tests. */
const stories = [
  { module: 'pod_identity', tests: 5 },
  { module: 'access', tests: 3 },
  { module: 'paging', tests: 9 },
  { module: 'exceptions', tests: 5 },
];

describe('boto3', () => {
  const itHere = itWith(boto3());

  itHere.each(stories)('tells the story $module', async ({ module, tests }) => {
    const aws = await startLocalAws({ empty: true });
    const { code, stderr } = await run(
      'python3',
      ['-m', 'unittest', `stories.${module}`],
      { cwd: __dirname, env: awsEnvironment(aws.url) },
    );
    await aws.close();
    if (code !== 0) {
      throw new Error(stderr);
    }
    expect(stderr).toContain(`Ran ${tests} tests`);
  });
});
