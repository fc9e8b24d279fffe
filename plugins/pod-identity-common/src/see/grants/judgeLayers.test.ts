import {
  accessInput,
  association,
  inputWith,
  podTrust,
  policy,
  role,
  by,
} from '../../__testUtils__/fixtures';
import {
  allow,
  byOwnTag,
  dataBucket,
  objects,
} from '../../__testUtils__/grantFixtures';
import { readAccess } from '../readAccess';

describe('readAccess, other layers', () => {
  const read = allow('s3:GetObject', objects);
  const verdictOf = (members: object, associationMembers = {}) => {
    const { grants } = readAccess(
      accessInput({
        association: association(associationMembers),
        role: role({
          policies: [{ name: 'app-policy', document: policy(read) }],
          ...members,
        }),
      }),
    );
    const [grant] = grants.filter(({ effect }) => effect === 'Allow');
    return `${grant.verdict}: ${grant.reason ?? ''}`;
  };
  const boundary = (...statements: object[]) => ({
    boundary: { name: 'edge', arn: 'arn', document: policy(...statements) },
  });
  const deny = (Resource: string, Condition?: object) => ({
    ...allow('s3:*', Resource, Condition),
    Sid: 'No',
    Effect: 'Deny',
  });
  const denies = (...args: Parameters<typeof deny>) => ({
    policies: [
      { name: 'app-policy', document: policy(read) },
      { name: 'guard', document: policy(deny(...args)) },
    ],
  });

  it.each<[string, object, string]>([
    ['no other layer', {}, 'effective: '],
    ['a boundary that allows all', boundary(allow('*', '*')), 'effective: '],
    [
      'a boundary that allows as much',
      boundary(allow('s3:Get*', objects)),
      'effective: ',
    ],
    [
      'a boundary for other buckets',
      boundary(allow('s3:*', 'arn:aws:s3:::other/*')),
      'ineffective: The boundary edge does not allow it.',
    ],
    [
      'a boundary without S3',
      boundary(allow('dynamodb:*', '*')),
      'ineffective: The boundary edge does not allow it.',
    ],
    [
      'a boundary for part of the bucket',
      boundary(allow('s3:*', `${dataBucket}/reports/*`)),
      'conditional: Only as far as the boundary edge allows it.',
    ],
    [
      'a boundary under a condition that holds',
      boundary(
        allow('s3:*', '*', {
          StringEquals: { 'aws:PrincipalTag/kubernetes-namespace': 'ns-a' },
        }),
      ),
      'effective: ',
    ],
    [
      'a boundary under a condition that does not hold',
      boundary(
        allow('s3:*', '*', {
          StringEquals: { 'aws:PrincipalTag/kubernetes-namespace': 'ns-b' },
        }),
      ),
      'ineffective: The boundary edge does not allow it.',
    ],
    [
      'a boundary that denies',
      boundary(allow('*', '*'), deny('*')),
      'ineffective: Denied by statement No of the boundary edge.',
    ],
    [
      'a boundary that was not read',
      { boundary: { name: 'edge', arn: 'arn' } },
      'unknown: What the boundary edge allows could not be read.',
    ],
    [
      'a Deny of everything',
      denies('*'),
      'ineffective: Denied by statement No of policy guard.',
    ],
    ['a Deny elsewhere', denies('arn:aws:s3:::other/*'), 'effective: '],
    [
      'a Deny of a part',
      denies(`${dataBucket}/secret/*`),
      'conditional: Less what statement No of policy guard denies.',
    ],
    [
      'a Deny under an open condition',
      denies('*', { StringNotEquals: { 'aws:SourceVpc': 'vpc-1' } }),
      'conditional: Less what statement No of policy guard denies.',
    ],
    [
      'a Deny that is not understood',
      denies('*', { StringRoughly: { 'aws:SourceVpc': 'x' } }),
      'unknown: Statement No of policy guard may deny it: what it means is not certain.',
    ],
    [
      'a policy that was not read',
      {
        policies: [
          { name: 'app-policy', document: policy(read) },
          { name: 'hidden' },
        ],
      },
      'unknown: The policy hidden could not be read, and may deny it.',
    ],
    [
      'a role that does not admit',
      {
        trustPolicy: policy(
          podTrust({ Principal: { Service: 'ec2.amazonaws.com' } }),
        ),
      },
      'ineffective: The role does not admit the service account. No statement of the trust policy allows sts:AssumeRole to pods.eks.amazonaws.com.',
    ],
  ])('with %s', (_, members, expected) => {
    expect(verdictOf(members)).toBe(expected);
  });

  it('is limited by a session policy', () => {
    const sessionPolicy = (resource: string) => ({
      disableSessionTags: true,
      sessionPolicy: policy(allow('s3:GetObject', resource)),
    });
    expect(verdictOf({}, sessionPolicy('*'))).toBe('effective: ');
    expect(verdictOf({}, sessionPolicy('arn:aws:s3:::other/*'))).toBe(
      "ineffective: The association's session policy does not allow it.",
    );
    expect(
      verdictOf({}, { disableSessionTags: true, sessionPolicy: '{' }),
    ).toBe(
      "unknown: What the association's session policy allows could not be read.",
    );
  });

  it('has no session tags where the association turns them off', () => {
    const { grants } = readAccess({
      ...inputWith([allow('s3:GetObject', objects, byOwnTag)]),
      ...by(association({ disableSessionTags: true })),
    });
    expect(grants).toEqual([
      expect.objectContaining({
        verdict: 'ineffective',
        reason:
          'The sessions carry no tag kubernetes-namespace: the association turns session tags off.',
      }),
    ]);
  });

  it('gives nothing to pods that work as a target role', () => {
    expect(
      verdictOf({}, { targetRoleArn: 'arn:aws:iam::444455556666:role/there' }),
    ).toContain('ineffective: Pods work as the target role');
  });

  it('shows what is denied, by which layer', () => {
    const { grants } = readAccess(
      accessInput({
        role: role({
          policies: [
            { name: 'guard', document: policy(deny(`${dataBucket}/secret/*`)) },
          ],
          ...boundary(allow('*', '*'), deny('arn:aws:s3:::other/*')),
        }),
      }),
    );
    const layers = new Set(
      grants.map(
        ({ effect, source, place }) =>
          `${effect} ${source.layer} ${place.name}`,
      ),
    );
    expect([...layers]).toEqual(['Deny identity data', 'Deny boundary other']);
  });
});
