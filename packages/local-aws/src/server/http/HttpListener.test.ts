import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { HttpListener } from './HttpListener';

function listener(): HttpListener {
  return new HttpListener(createServer((_, response) => response.end('done')));
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
    const http = createServer();
    const arrived = once(http, 'request');
    const server = new HttpListener(http);
    const answer = fetch(await server.listen());
    const [, response] = (await arrived) as [unknown, ServerResponse];
    const closed = server.close();
    response.end('done');
    await closed;
    const { headers } = await answer;
    expect(headers.get('connection')).toBe('close');
    await expect(answer.then(r => r.text())).resolves.toBe('done');
  });

  it('may be closed before it listens, and twice', async () => {
    const server = listener();
    await server.close();
    await server.listen();
    const closed = Promise.all([server.close(), server.close()]);
    await expect(closed).resolves.toHaveLength(2);
  });
});
