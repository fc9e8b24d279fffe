import { ForwardedError, ResponseError, isError } from '@backstage/errors';

/**
 * Makes a call of the pod-identity backend. Where it fails, a person reads in the task log first what did not happen
 * and to which resource, then the backend's own words, which say why and what to do.
 * A cancelled call fails as it is: the scaffolder tells that by itself.
 */
export async function explainFailure<T>(
  whatFailed: string,
  call: () => Promise<T>,
): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (isError(error) && error.name === 'AbortError') {
      throw error;
    }
    // The message of a ResponseError is about HTTP; its cause is the error that the backend threw.
    const cause = error instanceof ResponseError ? error.cause : error;
    throw new ForwardedError(whatFailed, cause);
  }
}
