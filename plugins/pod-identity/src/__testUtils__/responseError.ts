import { ResponseError } from '@backstage/errors';

/** The error that the client throws for an answer with this status. */
export async function responseError(
  status: number,
  message: string,
): Promise<Error> {
  const error = await ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'Error', message },
        response: { statusCode: status },
      }),
      { status, headers: { 'content-type': 'application/json' } },
    ),
  );
  return error;
}
