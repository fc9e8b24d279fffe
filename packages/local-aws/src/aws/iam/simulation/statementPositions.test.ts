import { statementPositions } from './statementPositions';

describe('statementPositions', () => {
  it.each<[string, string, [number, number, number, number][]]>([
    [
      'a list, as Python writes it',
      '{"Version": "2012-10-17", "Statement": [{"a": "}"}, {"b": 1}]}',
      [
        [1, 41, 1, 51],
        [1, 51, 1, 61],
      ],
    ],
    [
      'a list over several lines, with conditions',
      [
        '{',
        '    "Version": "2012-10-17",',
        '    "Statement": [',
        '        {',
        '            "Condition": { "Bool": { "k": ["x"] } }',
        '        }',
        '    ]',
        '}',
      ].join('\n'),
      [[3, 19, 6, 10]],
    ],
    [
      'a lone statement before other members',
      '{"Statement":{"Sid":"\\"{"},"Id":"Statement"}',
      [[1, 15, 1, 27]],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(
      statementPositions(text).map(({ StartPosition, EndPosition }) => [
        StartPosition.Line,
        StartPosition.Column,
        EndPosition.Line,
        EndPosition.Column,
      ]),
    ).toEqual(expected);
  });
});
