import {
  createMockDirectory,
  mockErrorHandler,
} from '@backstage/backend-test-utils';
import express from 'express';
import request from 'supertest';
import { createRouter } from './createRouter';
import { PublishedFolder } from './PublishedFolder';

describe('createRouter', () => {
  const work = createMockDirectory({
    content: {
      secret: 'not published',
      published: {
        'my-service': {
          'catalog-info.yaml': 'kind: Component',
          docs: { 'a&b.html': '<script>alert(1)</script>' },
        },
      },
    },
  });
  const app = express()
    .use(
      '/api/published',
      createRouter({ folder: new PublishedFolder(work.resolve('published')) }),
    )
    .use(mockErrorHandler());

  it('lists the files of a service', async () => {
    const { text } = await request(app).get('/api/published/my-service');

    expect(text).toContain(
      '<a href="/api/published/my-service/catalog-info.yaml">catalog-info.yaml</a>',
    );
    expect(text).toContain(
      '<a href="/api/published/my-service/docs/a%26b.html">docs/a&amp;b.html</a>',
    );
  });

  it.each([
    ['catalog-info.yaml', 'kind: Component'],
    ['docs/a%26b.html', '<script>alert(1)</script>'],
  ])('gives %s as text', async (path, text) => {
    const response = await request(app).get(
      `/api/published/my-service/${path}`,
    );

    expect(response.status).toBe(200);
    expect(response.type).toBe('text/plain');
    expect(response.text).toBe(text);
  });

  it.each([
    [404, 'no-such-service'],
    [404, 'my-service/no-such-file'],
    [404, 'my-service/docs'],
    [400, '..%2Fsecret'],
    [404, 'my-service/..%2F..%2Fsecret'],
  ])('answers %i for %s', async (status, path) => {
    const response = await request(app).get(`/api/published/${path}`);

    expect(response.status).toBe(status);
    expect(response.text).not.toContain('not published');
  });

  it('takes nothing in', async () => {
    const response = await request(app)
      .put('/api/published/my-service/catalog-info.yaml')
      .send('kind: API');

    expect(response.status).toBe(404);
  });
});
