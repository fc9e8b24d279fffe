import type { HttpRequest } from '@smithy/types';
import {
  failure,
  TestAws,
  type TestCredentials,
} from '../../../src/__testUtils__';
import { like, powerless, clientByName } from '../kit';
import { expected, type Expected } from './expected';
import { protocols, type Change } from './protocols';

const HOUR = 3_600_000;

/** The part of an SDK client that lets a request be changed before it is signed, and the clock be wrong. */
interface Adjustable {
  config: { systemClockOffset: number };
  middlewareStack: {
    add(middleware: unknown, options: { step: 'build' }): void;
  };
}

describe.each(protocols)('$protocol', ({ service, operation, unknown }) => {
  const aws = new TestAws();
  let session: TestCredentials;
  beforeAll(async () => {
    await aws.start({ empty: true, limits: {} });
    session = await powerless(aws);
  });
  afterAll(async () => {
    aws.setAhead(0);
    await aws.stop();
  });

  async function refusal(
    options: {
      credentials?: TestCredentials;
      clockOffset?: number;
      change?: Change;
    } = {},
  ) {
    const { credentials } = options;
    const { client: whole, send } = clientByName(aws, service, { credentials });
    const client = whole as unknown as Adjustable;
    client.config.systemClockOffset = options.clockOffset ?? 0;
    client.middlewareStack.add(
      (next: (args: unknown) => unknown) =>
        (args: { request: HttpRequest }) => {
          options.change?.(args.request);
          return next(args);
        },
      { step: 'build' },
    );
    return failure(send(operation, {}));
  }

  function expecting({ name, status, message }: Expected) {
    return { name, status, message: expect.stringMatching(like(message)) };
  }

  const errors: Record<string, Expected> =
    expected[service as keyof typeof expected];

  it('refuses an access key that nobody has', async () => {
    const credentials = { accessKeyId: 'AKIANOBODY', secretAccessKey: 'test' };
    expect(await refusal({ credentials })).toEqual(
      expecting(errors.unknownKey),
    );
  });

  it('refuses another secret', async () => {
    const credentials = { accessKeyId: 'test', secretAccessKey: 'other' };
    expect(await refusal({ credentials })).toEqual(
      expecting(errors.wrongSecret),
    );
  });

  it('refuses what was signed an hour ago', async () => {
    expect(await refusal({ clockOffset: -HOUR })).toEqual(
      expecting(errors.wrongTime),
    );
  });

  it('refuses a session that is over', async () => {
    aws.setAhead(2 * HOUR);
    const refused = await refusal({ credentials: session });
    aws.setAhead(0);
    expect(refused).toEqual(expecting(errors.expired));
  });

  it('refuses an operation that there is not', async () => {
    expect(await refusal({ change: unknown })).toEqual(
      expecting(errors.unknownOperation),
    );
  });
});
