import { Agent, request } from 'node:http';
import type { RecordedCall } from './RecordedCall';

const CONNECTIONS = 16;

function send(url: string, call: RecordedCall, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const sending = request(`${url}${call.path}`, {
      agent,
      headers: { ...call.headers, host: new URL(url).host },
    });
    sending.on('error', reject);
    sending.on('response', response => {
      let bytes = 0;
      response.on('data', (part: Buffer) => (bytes += part.length));
      response.on('error', reject);
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(bytes)
          : reject(new Error(`${call.path}: ${response.statusCode}`)),
      );
    });
    sending.end();
  });
}

/** Sends each call once, 16 at a time over connections that are kept. Answers the seconds, and the bytes that came. */
export async function replay(
  url: string,
  calls: readonly RecordedCall[],
): Promise<{ seconds: number; bytes: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let next = 0;
  let bytes = 0;
  const began = performance.now();
  const worker = async () => {
    while (next < calls.length) {
      next += 1;
      const received = await send(url, calls[next - 1], agent);
      bytes += received;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return { seconds, bytes };
}
