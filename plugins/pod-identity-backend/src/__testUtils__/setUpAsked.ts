import { AwsError } from 'local-aws';
import { ana } from './people';
import { startFaultyAws, type FaultyAws } from './startFaultyAws';
import { startPodIdentity } from './startPodIdentity';

/** The bucket of the workshop. */
export const bucket = 'ekspodidentity-111122223333-us-east-1';

/** The namespace and the service account of services of the demo. */
const accounts = {
  app1: ['ns-a', 'sa1'],
  app2: ['ns-b', 'sa2'],
  'payments-api': ['payments', 'payments-api'],
  checkout: ['checkout', 'checkout'],
  'fraud-scorer': ['data', 'fraud-scorer'],
  notifier: ['platform', 'notifier'],
  exporter: ['data', 'exporter'],
} as const;

type Portal = Awaited<ReturnType<typeof startPodIdentity>>;
type Settings = Parameters<typeof startPodIdentity>[1];

/** What is asked of the service account of a service. */
export type AskedBody = { action: string; resource: string } & Record<
  string,
  unknown
>;

/** A portal that is asked, with the AWS behind it. Both are there once the tests run. */
export interface Asked {
  readonly aws: FaultyAws;
  readonly portal: Portal;
  /** Asks of an entity as a person. */
  post(name: string, body: object, user?: string): ReturnType<Portal['post']>;
  /** Asks of the service account that the entity names. */
  ask(
    name: keyof typeof accounts,
    body: AskedBody,
    user?: string,
  ): ReturnType<Portal['post']>;
  /** Asks a portal of its own, with these settings. */
  askWith(
    settings: Settings,
    name: keyof typeof accounts,
    body: AskedBody,
  ): Promise<Awaited<ReturnType<Portal['post']>>>;
}

/** Starts an AWS and a portal for the tests of a file, and forgets before each what was called. */
export function setUpAsked(
  options: Parameters<typeof startFaultyAws>[0] = {},
): Asked {
  let aws: FaultyAws;
  let portal: Portal;

  // Backends take their time to start where many tests run at once.
  jest.setTimeout(60_000);

  beforeAll(async () => {
    aws = await startFaultyAws(options);
    // For an account that is not in the config, the credentials manager asks STS which account is its own.
    process.env.AWS_ENDPOINT_URL_STS = aws.url;
    portal = await startPodIdentity(aws.url, { grants: {} });
  });

  afterAll(async () => {
    delete process.env.AWS_ENDPOINT_URL_STS;
    await aws.close();
  });

  beforeEach(() => {
    aws.calls.length = 0;
    aws.faults.clear();
    portal.asked.length = 0;
    jest.clearAllMocks();
  });

  const post = (name: string, body: object, user = ana, of = portal) =>
    of.post(`/entities/component/default/${name}/decisions`, user, body);

  return {
    get aws() {
      return aws;
    },
    get portal() {
      return portal;
    },
    post: (name, body, user) => post(name, body, user),
    ask: (name, body, user) => post(name, bodyOf(name, body), user),
    askWith: async (settings, name, body) =>
      post(
        name,
        bodyOf(name, body),
        ana,
        await startPodIdentity(aws.url, { grants: {}, ...settings }),
      ),
  };
}

/** The question whether an object of the workshop's bucket may be read. */
export function reading(key: string): AskedBody {
  return { action: 's3:GetObject', resource: `s3://${bucket}/${key}` };
}

/** A fault: the call is not allowed. */
export function refuse(): never {
  throw new AwsError('AccessDenied', 'User is not authorized', { status: 403 });
}

function bodyOf(name: keyof typeof accounts, body: AskedBody): object {
  const [namespace, serviceAccount] = accounts[name];
  return {
    serviceAccount: {
      cluster: 'eksworkshop-eksctl',
      namespace,
      serviceAccount,
    },
    ...body,
  };
}
