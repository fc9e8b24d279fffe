import { inputCheck } from './call';

const check = inputCheck(
  'Bucket Body Metadata Rules.Default Rules.Key.Id Mode=SAFE Lock=false',
);

const call = { service: 's3', operation: 'PutObject' };

describe('inputCheck', () => {
  it.each([
    {},
    { Bucket: 'b', Body: new Uint8Array([1]), Metadata: { any: 'text' } },
    { Rules: [{ Default: { Any: 1 } }, { Key: { Id: 'k' } }] },
    { Mode: 'SAFE', Lock: false },
    { Tags: [], Owner: { Name: undefined }, Until: undefined },
    { Rules: [{ Other: [] }] },
  ])('takes %j', input => {
    expect(() => check(input, call)).not.toThrow();
  });

  it.each([
    [{ Bucket: 'b', Tags: ['t'] }, 'Tags'],
    [{ Until: new Date(0) }, 'Until'],
    [{ Owner: '' }, 'Owner'],
    [{ Force: false }, 'Force'],
    [{ Rules: [{ Default: {} }, { Other: 1 }] }, 'Rules.Other'],
    [{ Rules: [{ Key: { Id: 'k', Use: 'u' } }] }, 'Rules.Key.Use'],
    [{ Mode: 'FAST' }, 'Mode FAST'],
    [{ Lock: true }, 'Lock true'],
  ])('refuses %j', (input, other) => {
    expect(() => check(input, call)).toThrow(
      `local-aws does not implement s3:PutObject with ${other}`,
    );
  });
});
