import { models } from '../../test/wire/__testUtils__/mirror';
import { createCodec } from './createCodec';
import type { WireRequest } from './types';

const codec = createCodec(models.iam);

function post(form: string): WireRequest {
  return {
    method: 'POST',
    path: '/',
    query: new Map(),
    headers: {},
    body: Buffer.from(form),
  };
}

describe('queryCodec', () => {
  it('reads lists in the order of their numbers, with gaps', async () => {
    const { input } = await codec.decode(
      post(
        'Action=UntagRole&RoleName=a&TagKeys.member.10=c&TagKeys.member.2=b&TagKeys.member.1=a',
      ),
    );
    expect(input).toEqual({ RoleName: 'a', TagKeys: ['a', 'b', 'c'] });
  });

  it('tells an empty list from an absent one', async () => {
    const { input } = await codec.decode(
      post('Action=TagRole&RoleName=a&Tags='),
    );
    expect(input).toEqual({ RoleName: 'a', Tags: [] });
  });

  it('reads parameters from the query where there is no body', async () => {
    const request = {
      ...post(''),
      method: 'GET',
      query: new Map([
        ['Action', ['GetRole']],
        ['RoleName', ['a']],
      ]),
    };
    const { operation, input } = await codec.decode(request);
    expect([operation.name, input]).toEqual(['GetRole', { RoleName: 'a' }]);
  });

  it.each([
    ['', 'MissingAction', 'The request is missing an action'],
    [
      'Action=GetRoll&Version=2010-05-08',
      'InvalidAction',
      'Could not find operation GetRoll for version 2010-05-08',
    ],
  ])('refuses %p', async (form, code, message) => {
    await expect(codec.decode(post(form))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });
});
