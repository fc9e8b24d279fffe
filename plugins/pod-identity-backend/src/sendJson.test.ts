import express from 'express';
import request from 'supertest';
import { sendJson } from './sendJson';

/** What a client gets of a value. */
async function sent(value: unknown) {
  const app = express();
  app.get('/', (_, response, next) => {
    sendJson(response, value, new AbortController().signal).catch(next);
  });
  const { headers, text } = await request(app).get('/').expect(200);
  return { headers, text };
}

const row = { effect: 'Allow', reason: undefined, tags: [], text: 'ü "x"\n' };

describe('sendJson', () => {
  it.each<[string, unknown]>([
    ['an empty answer', {}],
    ['members that are undefined', { a: undefined, b: [undefined, 1], c: {} }],
    ['a list', [1, 'a', null, true]],
    [
      'what is deeper than it is taken apart',
      { a: { b: [{ c: { d: [1] } }] } },
    ],
    [
      'a large answer',
      {
        rows: Array.from({ length: 40 }, () => ({
          name: 'a',
          none: undefined,
          grants: Array.from({ length: 100 }, () => row),
        })),
      },
    ],
  ])('sends %s as JSON.stringify writes it', async (_, value) => {
    const { headers, text } = await sent(value);
    expect(text).toBe(JSON.stringify(value));
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('gives up where nobody waits any more', async () => {
    const app = express();
    const controller = new AbortController();
    const failed = new Promise(resolve => {
      app.get('/', (_, response) => {
        response.once('close', () => controller.abort());
        sendJson(response, ['x'.repeat(1e7), 1], controller.signal).catch(
          resolve,
        );
        response.once('pipe', () => response.destroy());
      });
    });
    await expect(request(app).get('/')).rejects.toThrow();
    expect(await failed).toMatchObject({ name: 'AbortError' });
  });
});
