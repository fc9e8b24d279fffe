/** Reads the streams in an SDK client's output. */
export async function readStreams(output: object): Promise<object> {
  const entries = Object.entries(output).map(async ([name, value]) => [
    name,
    typeof value?.transformToByteArray === 'function'
      ? await value.transformToByteArray()
      : value,
  ]);
  return Object.fromEntries(await Promise.all(entries));
}
