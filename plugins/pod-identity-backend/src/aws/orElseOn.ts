import { isError } from '@backstage/errors';

/** What `send` gives, or the value given here where AWS answers an error of this name: that there is no such setting. */
export async function orElseOn<T, U>(
  errorName: string,
  orElse: U,
  send: () => Promise<T>,
): Promise<T | U> {
  try {
    return await send();
  } catch (error) {
    if (isError(error) && error.name === errorName) {
      return orElse;
    }
    throw error;
  }
}
