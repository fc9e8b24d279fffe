import { firstMatches } from './firstMatches';

const buckets = Array.from({ length: 400 }, (_, index) => `s3://b${index}/`);

it('offers the first of many', () => {
  expect(firstMatches(buckets, '')).toEqual(buckets.slice(0, 50));
});

it('offers the last of many to who types its name, in any case', () => {
  expect(firstMatches(buckets, ' S3://B399')).toEqual(['s3://b399/']);
});
