import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { TimeSlices } from './TimeSlices';

/** Characters that are written at a time. */
const CHUNK = 64 * 1024;

/** How deep members are written one by one: to the grants in a row of an answer. */
const DEPTH = 4;

/**
 * Sends a value as `response.json` does. A large one is written in slices, and no faster than the client reads. Throws the
 * signal's reason once nobody waits for it.
 */
export async function sendJson<T>(
  response: Response<T>,
  value: T,
  signal: AbortSignal,
): Promise<void> {
  const slices = new TimeSlices(signal);
  const [first = '', ...rest] = await slices.finish(chunksOf(value));
  response.type('json');
  if (rest.length) {
    try {
      await pipeline(Readable.from([first, ...rest]), response);
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    }
  } else {
    (response as Response<unknown>).send(first);
  }
}

/** The text of {@link JSON.stringify}, for data of JSON and members that are undefined. */
function* chunksOf(value: unknown): Generator<void, string[]> {
  const chunks: string[] = [];
  let open = '';
  for (const piece of piecesOf(value, DEPTH)) {
    open += piece;
    if (open.length >= CHUNK) {
      chunks.push(open);
      open = '';
    }
    yield;
  }
  return [...chunks, open];
}

function* piecesOf(value: unknown, depth: number): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    yield JSON.stringify(value) ?? 'null';
    return;
  }
  const isList = Array.isArray(value);
  const members = Object.entries(value).filter(
    ([, member]) => isList || member !== undefined,
  );
  yield isList ? '[' : '{';
  for (const [at, [name, member]] of members.entries()) {
    yield `${at ? ',' : ''}${isList ? '' : `${JSON.stringify(name)}:`}`;
    yield* piecesOf(member, depth - 1);
  }
  yield isList ? ']' : '}';
}
