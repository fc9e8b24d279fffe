import { accessInput, association, role } from '../__testUtils__/fixtures';
import { readAccess } from './readAccess';

describe('readAccess, documents', () => {
  it('shows every document that was read, indented', () => {
    const { documents } = readAccess(
      accessInput({
        association: association({ sessionPolicy: 'broken {' }),
        role: role({
          policies: [
            { name: 'a', arn: 'arn:a', document: '{"a":1}' },
            { name: 'b' },
          ],
          boundary: { name: 'edge', arn: 'arn:edge', document: '{}' },
        }),
      }),
    );
    expect(documents.map(({ layer, name, arn }) => [layer, name, arn])).toEqual(
      [
        ['trust', 'trust policy', undefined],
        ['identity', 'a', 'arn:a'],
        ['boundary', 'edge', 'arn:edge'],
        ['session', 'session policy', undefined],
      ],
    );
    expect(documents[1].text).toBe('{\n  "a": 1\n}');
    expect(documents[3].text).toBe('broken {');
  });
});
