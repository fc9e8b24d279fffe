import { NotFoundError } from '@backstage/errors';
import express from 'express';
import Router from 'express-promise-router';
import { escape } from 'lodash';
import type { PublishedFolder } from './PublishedFolder';

/** Shows what is published: a list of a service's files, and each file as text. Read-only. */
export function createRouter(options: {
  folder: PublishedFolder;
}): express.Router {
  const { folder } = options;
  const router = Router();

  router.get('/:name', async (req, res) => {
    const { name } = req.params;
    const files = await folder.list(name);
    if (!files.length) {
      throw new NotFoundError(`Nothing is published as ${name}`);
    }
    const items = files.map(file => {
      const href = [req.baseUrl, name, ...file.split('/')]
        .map((part, index) => (index ? encodeURIComponent(part) : part))
        .join('/');
      return `<li><a href="${escape(href)}">${escape(file)}</a></li>`;
    });
    res
      .type('html')
      .send(
        `<!doctype html><html lang="en"><title>${escape(name)}</title>` +
          `<h1>${escape(name)}</h1><ul>${items.join('')}</ul></html>`,
      );
  });

  router.use(
    express.static(folder.root, {
      index: false,
      redirect: false,
      // Everything as text: what a template wrote is never run by the browser.
      setHeaders: res =>
        res.setHeader('content-type', 'text/plain; charset=utf-8'),
    }),
  );

  return router;
}
