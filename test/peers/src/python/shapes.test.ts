import { createServices, startLocalAws, type LocalAws } from 'local-aws';
import { awsEnvironment, boto3, itWith, run } from '../tools';

/** What the module `shapes` writes. */
interface Report {
  answered: string[];
  failed: string[];
  problems: string[];
}

/** Operations that are served and not driven, each with a reason. */
const NOT_DRIVEN: Readonly<Record<string, string>> = {};

function served(): string[] {
  const { operations } = createServices({ empty: true });
  return Object.entries(operations).flatMap(([service, of]) =>
    Object.keys(of).map(operation => `${service}:${operation}`),
  );
}

/** botocore's models are AWS's own, and were not made from the ones that the answers are encoded by. */
describe("Answers and botocore's shapes", () => {
  const itHere = itWith(boto3());
  let aws: LocalAws | undefined;
  let report: Report;

  function python(...args: string[]) {
    return run('python3', args, {
      cwd: __dirname,
      env: awsEnvironment(aws!.url),
    });
  }

  beforeAll(async () => {
    if (boto3().missing) {
      return;
    }
    aws = await startLocalAws({
      empty: true,
      limits: { 'cloudtrail:LookupEvents': { perSecond: 1000 } },
    });
    const { code, stdout, stderr } = await python('-m', 'shapes');
    if (code !== 0) {
      throw new Error(stderr);
    }
    report = JSON.parse(stdout);
  });

  afterAll(() => aws?.close());

  itHere('the check finds what is wrong', async () => {
    const { code, stderr } = await python(
      ...['-m', 'unittest', 'shapes.test_checks'],
    );
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^Ran \d\d tests/m),
    });
  });

  itHere('every operation that is served was answered', () => {
    const wanted = served().filter(name => !(name in NOT_DRIVEN));
    expect(wanted.length).toBeGreaterThan(100);
    expect(
      wanted.filter(operation => !report.answered.includes(operation)),
    ).toEqual([]);
  });

  itHere('every answer and every error has the form that is modelled', () => {
    expect(report.failed.length).toBeGreaterThan(100);
    expect(report.problems).toEqual([]);
  });
});
