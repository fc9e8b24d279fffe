import { checkOrigin } from './createAdminEndpoint';

function check(remoteAddress: string): () => void {
  const request = {
    method: 'GET',
    path: '/_local-aws',
    query: new Map(),
    headers: { host: 'localhost:4566' },
  };
  return () => checkOrigin({ request, remoteAddress });
}

describe('checkOrigin', () => {
  it.each(['127.0.0.1', '127.8.9.10', '::1', '::ffff:127.0.0.1'])(
    'takes %s',
    address => {
      expect(check(address)).not.toThrow();
    },
  );

  it.each(['10.0.0.7', '192.168.127.1', '::ffff:10.0.0.1', 'fe80::1', ''])(
    'refuses %j',
    address => {
      expect(check(address)).toThrow(expect.objectContaining({ status: 403 }));
    },
  );
});
