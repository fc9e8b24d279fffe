import { accessInput, inputWith, role } from '../../__testUtils__/fixtures';
import {
  allow,
  byOwnTag,
  dataBucket,
  grantsOf,
  objects,
  shown,
} from '../../__testUtils__/grantFixtures';
import { readAccess } from '../readAccess';

describe('readAccess, conditions of grants', () => {
  it.each<[string, object, string]>([
    [
      'objects asked of a bucket',
      allow('s3:GetObject', dataBucket),
      's3:GetObject works on objects',
    ],
    [
      'a listing asked of objects',
      allow('s3:ListBucket', objects),
      's3:ListBucket works on the bucket itself',
    ],
    [
      'object tags asked of a write',
      allow('s3:PutObject', objects, byOwnTag),
      'No request for s3:PutObject carries s3:ExistingObjectTag/my-namespace.',
    ],
    [
      'a prefix asked of a read',
      allow('s3:GetObject', objects, { StringLike: { 's3:prefix': 'a/*' } }),
      'No request for s3:GetObject carries s3:prefix.',
    ],
    [
      'another namespace',
      allow('s3:GetObject', objects, {
        StringEquals: { 'aws:PrincipalTag/kubernetes-namespace': 'ns-b' },
      }),
      'aws:PrincipalTag/kubernetes-namespace is ns-a in these sessions, and the statement wants StringEquals ns-b.',
    ],
    [
      'a tag that no session carries',
      allow('s3:GetObject', objects, {
        StringEquals: {
          's3:ExistingObjectTag/ns': '${aws:PrincipalTag/eks-namespace}',
        },
      }),
      'The sessions of sa1 carry no tag eks-namespace.',
    ],
    [
      'a request tag',
      allow('s3:GetObject', objects, {
        StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'ns-a' },
      }),
      'aws:RequestTag/kubernetes-namespace is there only while the role is assumed',
    ],
    [
      'a resource whose variable has no value',
      allow('s3:GetObject', `${dataBucket}/\${aws:PrincipalTag/team}/*`),
      'The resource names aws:PrincipalTag/team',
    ],
  ])('finds ineffective: %s', (_, statement, reason) => {
    const grants = grantsOf(statement);
    expect(grants).not.toEqual([]);
    for (const grant of grants) {
      expect(grant.verdict).toBe('ineffective');
      expect(grant.reason).toContain(reason);
    }
  });

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value
  it('finds one of several resources ineffective whose variable has no value, and the others as they are', () => {
    const grants = grantsOf(
      allow('s3:GetObject', [
        `${dataBucket}/plain/*`,
        `${dataBucket}/\${aws:PrincipalTag/team, 'none'}/*`,
        `${dataBucket}/\${aws:PrincipalTag/team}/*`,
      ]),
    );
    expect(grants.map(({ place, verdict }) => [place.part, verdict])).toEqual([
      ['plain/*', 'effective'],
      ['none/*', 'effective'],
      ['${aws:PrincipalTag/team}/*', 'ineffective'],
    ]);
  });

  it('limits only the actions that carry the key', () => {
    expect(
      grantsOf(allow(['s3:GetObject', 's3:PutObject'], objects, byOwnTag)).map(
        shown,
      ),
    ).toEqual([
      'Allow data|* read conditional',
      'Allow data|* write ineffective',
    ]);
    expect(
      grantsOf(
        allow(['s3:GetObject', 's3:GetObjectRetention'], objects, byOwnTag),
      ),
    ).toEqual([
      expect.objectContaining({
        verdict: 'conditional',
        reason: expect.stringContaining('Never for s3:GetObjectRetention.'),
      }),
    ]);
  });

  it('takes a tag of the role where no session tag has its key', () => {
    const statement = allow('s3:GetObject', objects, {
      StringEquals: {
        's3:ExistingObjectTag/team': '${aws:PrincipalTag/team}',
        's3:ExistingObjectTag/ns': '${aws:PrincipalTag/kubernetes-namespace}',
      },
    });
    const [grant] = readAccess(
      inputWith([statement], {
        tags: { team: 'payments', 'kubernetes-namespace': 'from-role' },
      }),
    ).grants;
    expect(grant.tagConditions.map(tag => tag.resolvedValues)).toEqual([
      ['payments'],
      ['ns-a'],
    ]);
  });

  it('leaves open what differs from pod to pod', () => {
    const [byTag, byPrefix] = grantsOf(
      allow('s3:GetObject', objects, {
        StringEquals: {
          's3:ExistingObjectTag/pod': '${aws:PrincipalTag/kubernetes-pod-name}',
        },
      }),
      allow(
        's3:GetObject',
        `${dataBucket}/\${aws:PrincipalTag/kubernetes-pod-uid}/*`,
      ),
    );
    expect(byTag.tagConditions[0]).not.toHaveProperty('resolvedValues');
    expect(byTag.verdict).toBe('conditional');
    expect(byPrefix).toMatchObject({
      place: { part: '*/*' },
      verdict: 'conditional',
      reason: expect.stringContaining('kubernetes-pod-uid'),
    });
  });

  it('takes variables literally under the old version', () => {
    const { grants } = readAccess(
      accessInput({
        role: role({
          policies: [
            {
              name: 'old',
              document: JSON.stringify({
                Version: '2008-10-17',
                Statement: allow('s3:GetObject', objects, byOwnTag),
              }),
            },
          ],
        }),
      }),
    );
    expect(grants[0].tagConditions[0].resolvedValues).toEqual([
      '${aws:PrincipalTag/kubernetes-namespace}',
    ]);
  });

  it.each([
    ['aws:ResourceTag/team', 'setting of the bucket'],
    ['s3:BucketTag/team', 'setting of the bucket'],
  ])('cannot judge %s', (key, reason) => {
    expect(
      grantsOf(
        allow('s3:GetObject', objects, { StringEquals: { [key]: 'a' } }),
      ),
    ).toEqual([
      expect.objectContaining({
        verdict: 'unknown',
        reason: expect.stringContaining(reason),
        tagConditions: [
          expect.objectContaining({ kind: 'bucket', key: 'team' }),
        ],
      }),
    ]);
  });

  it('cannot judge an operator that it does not know, and shows the grant', () => {
    expect(
      grantsOf(
        allow('s3:GetObject', objects, {
          StringRoughly: { 's3:ExistingObjectTag/team': 'a' },
        }),
      ),
    ).toEqual([
      expect.objectContaining({
        verdict: 'unknown',
        reason: expect.stringContaining('StringRoughly'),
      }),
    ]);
  });

  it('names other conditions, and what they make a grant depend on', () => {
    const [grant] = grantsOf(
      allow('s3:GetObject', objects, {
        IpAddress: { 'aws:SourceIp': '10.0.0.0/8' },
      }),
    );
    expect(grant).toMatchObject({
      verdict: 'conditional',
      reason: 'Depends on aws:SourceIp of the request.',
      otherConditions: [
        { operator: 'IpAddress', key: 'aws:SourceIp', values: ['10.0.0.0/8'] },
      ],
    });
  });
});
