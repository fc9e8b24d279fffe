import { s3Address } from './s3Address';

describe('s3Address', () => {
  it.each([
    ['127.0.0.1:4566', '/', { path: '/' }],
    ['127.0.0.1:4566', '/photos', { bucket: 'photos', path: '/' }],
    ['127.0.0.1:4566', '/photos/', { bucket: 'photos', path: '/' }],
    ['localhost:4566', '/photos/a/b', { bucket: 'photos', path: '/a/b' }],
    ['localhost', '/photos//a', { bucket: 'photos', path: '//a' }],
    ['photos.localhost:4566', '/', { bucket: 'photos', path: '/' }],
    ['photos.localhost:4566', '/a/b', { bucket: 'photos', path: '/a/b' }],
    ['my.photos.localhost', '/a', { bucket: 'my.photos', path: '/a' }],
    ['s3.localhost:4566', '/photos/a', { bucket: 'photos', path: '/a' }],
    [
      'photos.s3.eu-west-1.amazonaws.com',
      '/a',
      { bucket: 'photos', path: '/a' },
    ],
    ['s3.amazonaws.com', '/photos/a', { bucket: 'photos', path: '/a' }],
  ])('reads http://%s%s', (host, path, address) => {
    expect(s3Address({ path, headers: { host } })).toEqual(address);
  });
});
