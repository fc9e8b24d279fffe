import { absent, inputWith, subject } from '../__testUtils__/fixtures';
import { namedServices } from './namedServices';

describe('namedServices', () => {
  it('reads every document, and wildcards of service in none', () => {
    const input = inputWith([
      { Effect: 'Allow', Action: ['S3:Get*', '*', 'kms:*'], Resource: '*' },
      { Effect: 'Deny', NotAction: 'iam:PassRole', Resource: '*' },
    ]);
    expect(namedServices(input).sort()).toEqual(['iam', 'kms', 's3', 'sts']);
    expect(
      namedServices(subject({ association: absent, role: absent })),
    ).toEqual([]);
  });
});
