/** What a client sees of an error. */
export interface Failure {
  name: string;
  message: string;
  status?: number;
}

/** The error of a call that must fail. */
export async function failure(call: Promise<unknown>): Promise<Failure> {
  try {
    await call;
  } catch (error) {
    return {
      name: error.name,
      message: error.message,
      status: error.$metadata?.httpStatusCode,
    };
  }
  throw new Error('The call was to fail, and did not');
}
