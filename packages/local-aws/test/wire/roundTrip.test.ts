import fc from 'fast-check';
import {
  arbitraryError,
  arbitraryInput,
  arbitraryOutput,
} from './__testUtils__/arbitraryCall';
import { createMirror, models, serviceNames } from './__testUtils__/mirror';
import { plain } from './__testUtils__/plain';
import { readStreams } from './__testUtils__/readStreams';
import { s3Added } from './__testUtils__/s3Members';
import { sdkClients } from './__testUtils__/sdkClients';
import type { Send } from './__testUtils__/Send';
import { AwsError } from '../../src/wire/types';

// The wire speaks every operation but this one, whose answer is an event stream.
const exceptions = new Set(['s3 SelectObjectContent']);

// The largest shapes take a second each; a failure is shrunk, which takes many.
jest.setTimeout(60_000);

const mirror = createMirror();
let send: Record<string, Send>;

beforeAll(async () => {
  send = sdkClients(await mirror.aws.listen());
});
afterAll(() => mirror.aws.close());

describe.each(serviceNames)('%s', service => {
  const { operations, errors } = models[service];
  const names = [...operations.keys()].filter(
    name => !exceptions.has(`${service} ${name}`),
  );
  const added = new Set(service === 's3' ? s3Added : []);

  const roundTrip = async (
    name: string,
    values: { input: object; output: object },
  ) => {
    mirror.respondWith(() => values.output);
    const { $metadata, ...output } = await send[service](name, values.input);

    expect(mirror.received()?.operation).toBe(name);
    expect(plain(mirror.received()?.input, added)).toEqual(
      plain(values.input, added),
    );
    expect(plain(await readStreams(output), added)).toEqual(
      plain(values.output, added),
    );
  };

  it.each(names)('%s', async name => {
    const operation = operations.get(name)!;
    for (const complete of [true, false]) {
      const call = fc.record({
        input: arbitraryInput(models[service], operation, { complete }),
        output: arbitraryOutput(models[service], operation, { complete }),
      });
      const property = fc.asyncProperty(call, values =>
        roundTrip(name, values),
      );
      await expect(
        fc.assert(property, { numRuns: 2 }),
      ).resolves.toBeUndefined();
    }
  });

  const codes = new Set(Array.from(errors.values(), ({ name }) => name));
  const [name] = names;

  it.each([...codes])('error %s', async code => {
    const error = errors.get(code)!;
    const values = fc.record({
      input: arbitraryInput(models[service], operations.get(name)!, {
        complete: false,
      }),
      error: arbitraryError(error),
    });
    await fc.assert(
      fc.asyncProperty(
        values,
        async ({ input, error: { message, members } }) => {
          mirror.respondWith(() => {
            throw new AwsError(code, message, { members });
          });
          await expect(send[service](name, input)).rejects.toMatchObject({
            name: code,
            message,
            ...members,
            $metadata: { httpStatusCode: error.status },
          });
        },
      ),
      { numRuns: 2 },
    );
  });
});
