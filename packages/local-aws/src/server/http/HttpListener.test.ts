import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { HttpListener } from './HttpListener';

function listener(milliseconds = 0): HttpListener {
  return new HttpListener(
    createServer(async (_, response) => {
      await delay(milliseconds);
      response.end('done');
    }),
  );
}

describe('HttpListener', () => {
  it('has a URL only while it listens', async () => {
    const server = listener();
    expect(() => server.url).toThrow('call listen() first');
    const url = await server.listen();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(server.url).toBe(url);
    await server.close();
    expect(() => server.url).toThrow('call listen() first');
  });

  it('rejects where the port is in use', async () => {
    const first = listener();
    const { port } = new URL(await first.listen());
    await expect(listener().listen(Number(port))).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    await first.close();
  });

  it('lets a call in progress end, and then no connection stays open', async () => {
    const server = listener(200);
    const response = fetch(await server.listen());
    await delay(50);
    const closing = Date.now();
    await server.close();
    expect(Date.now() - closing).toBeLessThan(900);
    await expect(response.then(r => r.text())).resolves.toBe('done');
  });

  it('may be closed before it listens, and twice', async () => {
    const server = listener();
    await server.close();
    await server.listen();
    const closed = Promise.all([server.close(), server.close()]);
    await expect(closed).resolves.toHaveLength(2);
  });
});
