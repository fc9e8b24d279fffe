import {
  askWith,
  bucket,
  bucketPolicy,
  decidingStep,
  roleWith,
  type Asking,
} from '../__testUtils__/askFixtures';
import { association, podTrust, policy, role } from '../__testUtils__/fixtures';

const read = (members: object = {}) => ({
  Effect: 'Allow',
  Action: 's3:GetObject',
  Resource: '*',
  ...members,
});
const deny = (members: object = {}) => ({
  Sid: 'No',
  Effect: 'Deny',
  Action: 's3:*',
  Resource: '*',
  ...members,
});
const key = 'arn:aws:kms:us-east-1:111122223333:key/1234';
const unreadPolicy = {
  policy: {
    state: 'unread',
    name: `bucket policy of ${bucket}`,
    reason: 'AWS does not let the portal read it.',
  },
} as const;

/** What is asked of a role that may read every object, unless the case says otherwise. */
type Case = [title: string, asking: Asking, deciding: string, sentence: string];

function check([, asking, deciding, sentence]: Case, outcome: string) {
  const decision = askWith([read()], asking);
  expect(decision).toMatchObject({ outcome, sentence });
  expect(decidingStep(decision)?.layer).toBe(deciding);
  expect(decision.steps.filter(step => step.deciding)).toHaveLength(1);
  for (const step of decision.steps) {
    expect(step.sentence).toMatch(/^[A-Z0-9"].*\.$/);
    expect(step.sentence).not.toMatch(/undefined|\s{2}|\.\./);
  }
  return decision;
}

describe('allowed', () => {
  const cases: Case[] = [
    [
      'by a policy of the role',
      {},
      'identity',
      'Allowed by statement 1 of policy app-policy.',
    ],
    [
      'by a bucket policy that names the role',
      {
        who: { role: role() },
        about: bucketPolicy(
          read({
            Sid: 'App',
            Principal: { AWS: 'arn:aws:iam::111122223333:role/app' },
          }),
        ),
      },
      'resource',
      `Allowed by statement App of the bucket policy of ${bucket}.`,
    ],
    [
      'past a Deny for requests without TLS',
      {
        about: bucketPolicy(
          deny({
            Principal: '*',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ),
      },
      'identity',
      'Allowed by statement 1 of policy app-policy.',
    ],
    [
      'by a tag of the role',
      {
        who: {
          role: {
            ...roleWith(
              read({
                Condition: { StringEquals: { 'aws:PrincipalTag/team': 'red' } },
              }),
            ),
            tags: { team: 'red' },
          },
        },
      },
      'identity',
      "Allowed by statement 1 of policy app-policy, because the role's tag team is red.",
    ],
    [
      'by what the asker says of the request',
      {
        context: { 'aws:sourceip': ['10.1.2.3'] },
        who: {
          role: roleWith(
            read({
              Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
            }),
          ),
        },
      },
      'identity',
      'Allowed by statement 1 of policy app-policy, because aws:SourceIp is 10.1.2.3 (IpAddress 10.0.0.0/8).',
    ],
    [
      'by the tags that the request sets',
      {
        action: 's3:PutObject',
        requestTags: { class: 'public' },
        who: {
          role: roleWith(
            read({
              Action: 's3:PutObject*',
              Condition: {
                StringEquals: { 's3:RequestObjectTag/class': 'public' },
              },
            }),
          ),
        },
      },
      'identity',
      "Allowed by statement 1 of policy app-policy, because the request's tag class is public.",
    ],
    [
      'to read the version that is current, for which none is named',
      {
        who: {
          role: roleWith(
            read({ Condition: { Null: { 's3:VersionId': 'true' } } }),
          ),
        },
      },
      'identity',
      'Allowed by statement 1 of policy app-policy.',
    ],
    [
      'where there is no single resource',
      {
        action: 's3:ListAllMyBuckets',
        resource: '*',
        who: { role: roleWith(read({ Action: 's3:List*' })) },
      },
      'identity',
      'Allowed by statement 1 of policy app-policy.',
    ],
    [
      'to delete in an encrypted bucket, for which no key is asked',
      {
        action: 's3:DeleteObject',
        about: { encryption: { state: 'read', kmsKey: key } },
        who: { role: roleWith(read({ Action: 's3:DeleteObject' })) },
      },
      'identity',
      'Allowed by statement 1 of policy app-policy.',
    ],
  ];
  it.each(cases)('%s', (...row) => {
    expect(check(row, 'allowed').missing).toEqual([]);
  });
});

describe('denied', () => {
  const cases: Case[] = [
    [
      'without an association',
      { who: { association: undefined, role: undefined } },
      'association',
      'Denied, because ns-a/sa1 has no Pod Identity association on cluster eksworkshop-eksctl.',
    ],
    [
      'with a role that is gone',
      { who: { role: undefined } },
      'trust',
      'Denied, because role arn:aws:iam::111122223333:role/app, to which the association of ns-a/sa1 leads, does not exist.',
    ],
    [
      'by a trust policy without sts:TagSession',
      {
        who: {
          role: {
            ...roleWith(read()),
            trustPolicy: policy(podTrust({ Action: 'sts:AssumeRole' })),
          },
        },
      },
      'trust',
      'Denied, because role app does not admit ns-a/sa1: no statement of the trust policy allows sts:TagSession to pods.eks.amazonaws.com.',
    ],
    [
      'where the resource is not named, and none is allowed',
      {
        action: 'dynamodb:GetItem',
        resource: '*',
        about: unreadPolicy,
      },
      'identity',
      'Denied: no statement of role app allows dynamodb:GetItem.',
    ],
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
    [
      'to write an object with tags, without the action for tagging',
      {
        action: 's3:PutObject',
        requestTags: { class: 'public' },
        who: { role: roleWith(read({ Action: 's3:PutObject' })) },
      },
      'identity',
      `Denied: no statement of role app allows s3:PutObjectTagging on s3://${bucket}/customer1.txt, where statement 1 of policy app-policy allows only s3:PutObject.`,
    ],
    [
      'by a Deny of tagging, to write an object with tags',
      {
        action: 's3:PutObject',
        requestTags: { class: 'public' },
        who: {
          role: roleWith(
            read({ Action: 's3:*' }),
            deny({ Action: 's3:PutObjectTagging' }),
          ),
        },
      },
      'identity',
      'Denied by statement No of policy app-policy.',
    ],
    [
      'by a Deny of what is not tagged as the pod is',
      {
        tags: { ns: 'ns-b' },
        who: {
          role: roleWith(
            read(),
            deny({
              Condition: {
                StringNotEquals: {
                  's3:ExistingObjectTag/ns':
                    '${aws:PrincipalTag/kubernetes-namespace}',
                },
              },
            }),
          ),
        },
      },
      'identity',
      "Denied by statement No of policy app-policy, because the object's tag ns is ns-b and the pod's is ns-a.",
    ],
    [
      'by a tag of the role, in which a star is a star',
      {
        tags: { owner: 'red' },
        who: {
          role: {
            ...roleWith(
              read({
                Condition: {
                  StringLike: {
                    's3:ExistingObjectTag/owner': '${aws:PrincipalTag/team}',
                  },
                },
              }),
            ),
            tags: { team: '*' },
          },
        },
      },
      'identity',
      "Denied, because the object's tag owner is red and the role's tag team is *.",
    ],
    [
      'by a Deny of the role',
      { who: { role: roleWith(read(), deny()) } },
      'identity',
      'Denied by statement No of policy app-policy.',
    ],
    [
      'by a Deny of the bucket policy',
      {
        about: bucketPolicy(
          deny({
            Principal: '*',
            Condition: {
              StringNotEquals: {
                'aws:PrincipalTag/kubernetes-namespace': 'ns-b',
              },
            },
          }),
        ),
      },
      'resource',
      `Denied by statement No of the bucket policy of ${bucket}, because the pod's namespace is ns-a, not ns-b.`,
    ],
    [
      'by a boundary',
      {
        who: {
          role: {
            ...roleWith(read()),
            boundary: {
              name: 'edge',
              document: policy(read({ Action: 's3:PutObject' })),
            },
          },
        },
      },
      'boundary',
      `Denied: statement 1 of policy app-policy allows it, but no statement of the boundary edge allows s3:GetObject on s3://${bucket}/customer1.txt, where statement 1 of the boundary edge allows only s3:PutObject.`,
    ],
    [
      'by a session policy',
      {
        who: {
          association: association({
            disableSessionTags: true,
            sessionPolicy: policy(
              read({ Sid: 'Logs', Resource: 'arn:aws:s3:::logs/*' }),
            ),
          }),
        },
      },
      'session',
      `Denied: statement 1 of policy app-policy allows it, but no statement of the association's session policy allows s3:GetObject on s3://${bucket}/customer1.txt: statement Logs of the session policy allows it on arn:aws:s3:::logs/* alone.`,
    ],
    [
      'by a tag of the session that is turned off',
      {
        tags: { owner: 'ns-a' },
        who: {
          association: association({ disableSessionTags: true }),
          role: roleWith(
            read({
              Condition: {
                StringEquals: {
                  's3:ExistingObjectTag/owner':
                    '${aws:PrincipalTag/kubernetes-namespace}',
                },
              },
            }),
          ),
        },
      },
      'identity',
      'Denied, because statement 1 of policy app-policy takes a value from aws:PrincipalTag/kubernetes-namespace, and the sessions carry no tag kubernetes-namespace.',
    ],
    [
      'by a fixed value',
      {
        tags: { class: 'secret' },
        who: {
          role: roleWith(
            read({
              Condition: {
                StringEquals: {
                  's3:ExistingObjectTag/class': ['public', 'internal'],
                },
              },
            }),
          ),
        },
      },
      'identity',
      "Denied, because the object's tag class is secret, and statement 1 of policy app-policy wants public or internal.",
    ],
    [
      'by a tag of objects on an action that carries none',
      {
        action: 's3:DeleteObject',
        tags: { class: 'public' },
        who: {
          role: roleWith(
            read({
              Action: 's3:*',
              Condition: {
                StringEquals: { 's3:ExistingObjectTag/class': 'public' },
              },
            }),
          ),
        },
      },
      'identity',
      'Denied, because the object has no tag class, and statement 1 of policy app-policy wants public.',
    ],
    [
      'by a negated condition',
      {
        who: {
          role: roleWith(
            read({
              Condition: {
                StringNotLike: {
                  'aws:PrincipalTag/kubernetes-namespace': 'ns-*',
                },
              },
            }),
          ),
        },
      },
      'identity',
      "Denied, because the pod's namespace is ns-a, and statement 1 of policy app-policy wants anything but ns-*.",
    ],
    [
      'in another account whose bucket policy is silent',
      {
        about: {
          accountId: '444455556666',
          ...bucketPolicy(read({ Principal: { AWS: '999999999999' } })),
        },
      },
      'resource',
      `Denied: statement 1 of policy app-policy allows it, but no statement of the bucket policy of ${bucket} allows s3:GetObject.`,
    ],
    [
      'although the bucket policy was not read',
      { about: unreadPolicy, who: { role: roleWith(read(), deny()) } },
      'identity',
      'Denied by statement No of policy app-policy.',
    ],
    [
      'by a Deny although another policy of the role was not read',
      {
        who: {
          role: role({
            policies: [
              { name: 'lost' },
              { name: 'found', document: policy(deny()) },
            ],
          }),
        },
      },
      'identity',
      'Denied by statement No of policy found.',
    ],
  ];
  it.each(cases)('%s', (...row) => {
    const { missing, advice, denial } = check(row, 'denied');
    expect(missing).toEqual([]);
    expect(advice).toMatch(/^[A-Z].*\.$/);
    expect(denial).toBe(/^Denied by/.test(row[3]) ? 'explicit' : 'implicit');
  });
});

// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
describe('a bucket of another account', () => {
  const elsewhere = (organizationPolicies?: 'none' | 'unknown'): Asking => ({
    about: {
      accountId: '444455556666',
      organizationPolicies,
      ...bucketPolicy(read({ Principal: { AWS: '111122223333' } })),
    },
  });

  it('is under the resource control policies of that account', () => {
    const decision = askWith([read()], elsewhere());
    expect(decision).toMatchObject({
      outcome: 'unknown',
      sentence:
        'Unknown: it is not known whether policies of an organization deny it; unless that denies it, statement 1 of policy app-policy allows it.',
      missing: [{ kind: 'layer', name: 'rcp' }],
    });
    expect(decision.advice).toContain('apply to account 444455556666.');
    expect(decidingStep(decision)).toMatchObject({
      layer: 'rcp',
      sentence:
        "The portal's config does not say whether policies of an organization apply to account 444455556666.",
    });
  });

  it('is allowed where none apply to it', () => {
    expect(askWith([read()], elsewhere('none')).outcome).toBe('allowed');
  });

  it('is not allowed while those of the asker are not known', () => {
    const decision = askWith([read()], {
      ...elsewhere('none'),
      organizationPolicies: 'unknown',
    });
    expect(decision).toMatchObject({
      outcome: 'unknown',
      missing: [{ kind: 'layer', name: 'scp' }],
    });
    expect(decision.advice).toContain('apply to account 111122223333.');
  });
});

describe('the step of a layer', () => {
  it('names the variable that is not known, and not the key that is', () => {
    const { steps } = askWith(
      [
        read(),
        deny({
          Condition: {
            StringEquals: { 's3:ExistingObjectTag/vpce': '${aws:SourceVpce}' },
          },
        }),
      ],
      { tags: { vpce: 'vpce-1' } },
    );
    expect(steps.find(({ layer }) => layer === 'identity')?.sentence).toBe(
      'Statement No of policy app-policy depends on aws:SourceVpce, which is not known.',
    );
  });
});

describe('unknown', () => {
  const cases: Case[] = [
    [
      'while the resource is not named, and allowed are some alone',
      {
        action: 'dynamodb:GetItem',
        resource: '*',
        about: unreadPolicy,
        who: {
          role: roleWith(
            read({
              Action: 'dynamodb:*',
              Resource: 'arn:aws:dynamodb:us-east-1:111122223333:table/carts',
            }),
          ),
        },
      },
      'resource',
      'Unknown: what dynamodb:GetItem acts on is not said, and statement 1 of policy app-policy allows it on arn:aws:dynamodb:us-east-1:111122223333:table/carts alone.',
    ],
    [
      'where a bucket policy names a session, for which of them asks is not known',
      {
        about: bucketPolicy(
          deny({
            Principal: {
              AWS: 'arn:aws:sts::111122223333:assumed-role/app/eks-a-0',
            },
          }),
        ),
      },
      'resource',
      `Unknown: it is not known whether statement No of the bucket policy of ${bucket} means the sessions of these pods.`,
    ],
    [
      'where AWS does not say how it compares',
      {
        who: {
          role: roleWith(
            read(),
            deny({ Condition: { Bool: { 'aws:SecureTransport': 'no' } } }),
          ),
        },
      },
      'identity',
      'Unknown: AWS does not document what statement No of policy app-policy comes to here.',
    ],
    [
      'where a statement is not understood',
      {
        who: {
          role: roleWith(
            read(),
            deny({ Condition: { StringIs: { 'aws:SourceIp': '10.1.2.3' } } }),
          ),
        },
      },
      'identity',
      'Unknown: statement No of policy app-policy is not understood.',
    ],
    [
      'while the association was not read',
      {
        who: {
          association: undefined,
          role: undefined,
          associationUnread: 'AWS did not answer.',
        },
      },
      'association',
      'Unknown: the association of ns-a/sa1 could not be read: AWS did not answer.',
    ],
    [
      'while the role was not read',
      { who: { role: undefined, roleUnread: 'AWS did not answer.' } },
      'trust',
      'Unknown: role arn:aws:iam::111122223333:role/app could not be read: AWS did not answer.',
    ],
    [
      'while a target role is what pods work as',
      {
        who: {
          association: association({
            targetRoleArn: 'arn:aws:iam::444455556666:role/far',
          }),
        },
      },
      'association',
      'Unknown: pods of ns-a/sa1 go on to work as the target role arn:aws:iam::444455556666:role/far, which is not read here.',
    ],
    [
      'while the trust policy tests what differs from pod to pod',
      {
        who: {
          role: {
            ...roleWith(read()),
            trustPolicy: policy(
              podTrust({
                Condition: {
                  StringEquals: { 'aws:RequestTag/kubernetes-pod-name': 'a-0' },
                },
              }),
            ),
          },
        },
      },
      'trust',
      'Unknown: whether the trust policy allows sts:AssumeRole depends on aws:RequestTag/kubernetes-pod-name, which is not known here.',
    ],
    [
      'while a policy of the role was not read',
      {
        who: {
          role: role({
            policies: [
              { name: 'lost' },
              { name: 'found', document: policy(read()) },
            ],
          }),
        },
      },
      'identity',
      'Unknown: not every policy of role app could be read.',
    ],
    [
      'while the boundary was not read',
      {
        who: { role: { ...roleWith(read()), boundary: { name: 'edge' } } },
      },
      'boundary',
      'Unknown: the boundary edge could not be read; unless that denies it, statement 1 of policy app-policy allows it.',
    ],
    [
      'while the bucket policy was not read',
      { about: unreadPolicy },
      'resource',
      `Unknown: the bucket policy of ${bucket} could not be read; unless that denies it, statement 1 of policy app-policy allows it.`,
    ],
    [
      'while the bucket policy is no document',
      {
        about: {
          policy: {
            state: 'read',
            name: 'bucket policy of b',
            arn: 'arn:aws:s3:::b',
            document: 'not JSON',
          },
        },
      },
      'resource',
      'Unknown: the bucket policy of b could not be read; unless that denies it, statement 1 of policy app-policy allows it.',
    ],
    [
      'while policies of an organization may apply',
      { organizationPolicies: 'unknown' },
      'scp',
      'Unknown: it is not known whether policies of an organization deny it; unless that denies it, statement 1 of policy app-policy allows it.',
    ],
    [
      'while it is not known whose the bucket is',
      { about: { accountId: undefined } },
      'resource',
      'Unknown: it is not known which account the resource belongs to; unless that denies it, statement 1 of policy app-policy allows it.',
    ],
    [
      'while the tags of the object were not read',
      {
        tags: 'AWS does not let the portal read them.',
        who: {
          role: roleWith(
            read({
              Condition: {
                StringEquals: { 's3:ExistingObjectTag/class': 'public' },
              },
            }),
          ),
        },
      },
      'identity',
      "Unknown: statement 1 of policy app-policy depends on the object's tag class, which is not known.",
    ],
    [
      'while nobody can know a key of the request',
      {
        who: {
          role: roleWith(
            read(),
            deny({
              Condition: {
                NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' },
                DateGreaterThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' },
              },
            }),
          ),
        },
      },
      'identity',
      'Unknown: statement No of policy app-policy depends on aws:SourceIp and aws:CurrentTime, which are not known.',
    ],
    [
      'while a KMS key has a say',
      { about: { encryption: { state: 'read', kmsKey: key } } },
      'resource',
      `Unknown: statement 1 of policy app-policy allows it, but objects of the bucket are encrypted by the KMS key ${key}, whose key policy was not read.`,
    ],
    [
      'while the encryption of the bucket was not read',
      {
        about: {
          encryption: { state: 'unread', reason: 'It could not be read.' },
        },
      },
      'resource',
      'Unknown: statement 1 of policy app-policy allows it, but the encryption could not be read, and a KMS key may stand in the way.',
    ],
    [
      'where an action may have a resource, and none is named',
      {
        action: 'sqs:SendMessage',
        resource: '*',
        about: {
          policy: {
            state: 'unread',
            name: 'policy of the queue',
            reason: 'Policies of queues are not read.',
          },
        },
        who: { role: roleWith(read({ Action: 'sqs:*' })) },
      },
      'resource',
      'Unknown: statement 1 of policy app-policy allows it, but a resource that it acts on may have a policy that denies it, which was not read.',
    ],
  ];
  it.each(cases)('%s', (...row) => {
    const { missing } = check(row, 'unknown');
    expect(missing).not.toEqual([]);
    expect(missing.map(({ effect }) => effect).join(' ')).not.toMatch(
      /undefined/,
    );
  });

  it.each([
    [{ tags: 'No.' }, 'Give the tags of the object in the question.'],
    [{ context: {} }, 'Give aws:SourceIp in the question.'],
  ])('says how to find out: %j', (asking, advice) => {
    const conditions = {
      'Give aws:SourceIp in the question.': {
        IpAddress: { 'aws:SourceIp': '10.0.0.0/8' },
      },
      'Give the tags of the object in the question.': {
        StringEquals: { 's3:ExistingObjectTag/class': 'public' },
      },
    };
    expect(
      askWith(
        [read({ Condition: conditions[advice as keyof typeof conditions] })],
        asking,
      ).advice,
    ).toBe(advice);
  });

  const unread = {
    policy: { state: 'unread', name: 'bucket policy', reason: 'No.' },
    encryption: { state: 'unread', reason: 'No.' },
  } as const;
  const rest = 'Denied if it denies; else the rest decides.';
  const ofTheKey = 'Denied if a key may not be used; else the rest decides.';

  it.each<[string, Asking, [string, string | RegExp][]]>([
    [
      'of what the session may do',
      {},
      [
        ['rcp', /denied/i],
        ['scp', /denied/i],
        ['resource', /denied/i],
        ['encryption', ofTheKey],
      ],
    ],
    [
      'where the role was not read',
      { who: { role: undefined, roleUnread: 'No.' } },
      [
        ['role', /^Denied/],
        ['resource', rest],
        ['scp', rest],
        ['rcp', rest],
        ['encryption', ofTheKey],
      ],
    ],
    [
      'where pods work as another role',
      { who: { association: association({ targetRoleArn: 'arn:there' }) } },
      [
        ['target role', /decide/],
        ['resource', rest],
        ['scp', rest],
        ['rcp', rest],
        ['encryption', ofTheKey],
      ],
    ],
  ])('names every layer that was not read: %s', (_, asking, expected) => {
    const { missing } = askWith([read()], {
      ...asking,
      about: unread,
      organizationPolicies: 'unknown',
    });
    expect(missing.map(({ name }) => name).sort()).toEqual(
      expected.map(([name]) => name).sort(),
    );
    for (const [name, effect] of expected) {
      const found = missing.find(item => item.name === name);
      expect(found?.effect).toMatch(effect);
    }
  });
});
