import { ResponseError } from '@backstage/errors';
import { explainFailure } from './explainFailure';

const what = 'The role of service account payments/api was not created';

async function responseError(status: number, name: string, message: string) {
  return ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name, message },
        response: { statusCode: status },
      }),
      { status, headers: { 'content-type': 'application/json' } },
    ),
  );
}

describe('explainFailure', () => {
  it('gives what the call gives', async () => {
    await expect(explainFailure(what, async () => 42)).resolves.toBe(42);
  });

  it.each([
    [403, 'NotAllowedError', 'Namespace payments is not yours; ask platform'],
    [409, 'ConflictError', 'Role x was not made here; rename it'],
    [404, 'NotFoundError', 'Cluster prod is not configured; name it in config'],
  ])(
    'says what failed, then the words of the backend (%i)',
    async (status, name, message) => {
      const error = await responseError(status, name, message);

      await expect(
        explainFailure(what, async () => {
          throw error;
        }),
      ).rejects.toMatchObject({
        name,
        message: `${what}; caused by ${name}: ${message}`,
        cause: error.cause,
      });
    },
  );

  it('keeps the cause where the backend could not be asked', async () => {
    const error = new TypeError('fetch failed');

    await expect(
      explainFailure(what, async () => {
        throw error;
      }),
    ).rejects.toMatchObject({
      message: `${what}; caused by TypeError: fetch failed`,
      cause: error,
    });
  });

  it('leaves a cancelled call as it is', async () => {
    const { reason } = AbortSignal.abort();

    await expect(
      explainFailure(what, async () => {
        throw reason;
      }),
    ).rejects.toBe(reason);
  });
});
