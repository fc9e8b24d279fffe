import { createServer, type Server } from 'node:http';
import { wrapServer } from '@backstage/backend-openapi-utils/testUtils';
import type { Express } from 'express';

const SPEC = '/openapi.json';

/**
 * The server behind a proxy that holds every request and response to openapi.yaml: a test fails where one does not
 * conform. The helper of Backstage wants an application with the specification at its root, and has it listen; this one
 * hands everything on to the test backend, and listens on IPv4 alone, since a proxy may not resolve localhost to IPv6.
 */
export function heldToSchema(server: Server): Promise<Server> {
  const front = createServer((req, res) => {
    if (req.url === SPEC) {
      req.url = `/api/pod-identity${SPEC}`;
    }
    server.emit('request', req, res);
  });
  const application = {
    listen: (port: number) => front.listen(port, '127.0.0.1'),
  };
  // Of an express application, nothing but `listen` is used.
  return wrapServer(application as Express);
}
