import { bucket, roleWith } from '../__testUtils__/askFixtures';
import {
  checkDenied,
  type DecisionCase,
  deny,
  read,
} from '../__testUtils__/decisionCases';
import { association } from '../__testUtils__/fixtures';

describe('denied for what the request is', () => {
  it.each<DecisionCase>([
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
      'Denied, because no request for s3:DeleteObject carries tags of the object, and statement 1 of policy app-policy wants public.',
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
  ])('%s', (...row) => {
    expect(checkDenied(row).missing).toEqual([]);
  });
});
