/** What a client sees of an error. */
export interface Failure {
  name: string;
  message: string;
  status?: number;
}

/** An error of an SDK client. */
interface ClientError extends Error {
  $metadata?: { httpStatusCode?: number };
}

/** The error of a call that must fail. */
export async function failure(call: Promise<unknown>): Promise<Failure> {
  const error = await call.then(
    () => undefined,
    (reason: ClientError) => reason,
  );
  if (!error) {
    throw new Error('The call was to fail, and did not');
  }
  return {
    name: error.name,
    message: error.message,
    status: error.$metadata?.httpStatusCode,
  };
}

/** What a function throws, undefined for nothing. */
export function thrownBy(run: () => unknown): Error | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
