import {
  accessInput,
  inputWith,
  policy,
  role,
  serviceAccount,
  absent,
  unread,
} from '../fixtures';
import {
  objects,
  target,
  scopedTrust,
  ownTag,
  trusting,
  equals,
  like,
  allowing,
  associated,
  type FindingCase,
} from './inputs';

/** Of the way to a role: agent, service account, association. */
export const associationCases: FindingCase[] = [
  {
    rule: 'agent-absent',
    hits: { absent: accessInput({ agent: absent }) },
    misses: {
      unread: accessInput({ agent: unread('It was not read.') }),
      'an add-on': accessInput(),
      'said by the config': accessInput({
        agent: { state: 'read', value: 'self-managed' },
      }),
      'no association that would need one': accessInput({
        agent: absent,
        association: absent,
        role: absent,
      }),
    },
  },
  {
    rule: 'service-account-default',
    hits: {
      default: accessInput({
        serviceAccount: { ...serviceAccount, serviceAccount: 'default' },
      }),
    },
    misses: {
      'the namespace default': accessInput({
        serviceAccount: { ...serviceAccount, namespace: 'default' },
      }),
    },
  },
  {
    rule: 'association-missing',
    hits: { none: accessInput({ association: absent, role: absent }) },
    misses: { one: accessInput() },
  },
  {
    rule: 'association-role-missing',
    hits: { 'no role': accessInput({ role: absent }) },
    misses: {
      'a role that was not read': accessInput({
        role: unread('It was not read.'),
      }),
      'no association': accessInput({
        association: absent,
        role: absent,
      }),
    },
  },
  {
    rule: 'association-target-role',
    hits: { 'a target': associated({ targetRoleArn: target }) },
    misses: { 'no target': accessInput() },
  },
  {
    rule: 'session-policy-with-tag-conditions',
    hits: {
      'tag trust': associated({ disableSessionTags: true }),
      'tag grant': associated(
        { disableSessionTags: true, sessionPolicy: policy() },
        inputWith([
          {
            Effect: 'Allow',
            Action: 's3:GetObject',
            Resource: objects,
            Condition: { StringEquals: ownTag },
          },
        ]),
      ),
      'prefix by tag': associated(
        { disableSessionTags: true },
        inputWith([
          {
            Effect: 'Allow',
            Action: 's3:GetObject',
            Resource:
              'arn:aws:s3:::data/${aws:PrincipalTag/kubernetes-namespace}/*',
          },
        ]),
      ),
    },
    misses: {
      'tags on': associated({}),
      'no condition on tags': associated(
        { disableSessionTags: true, sessionPolicy: policy() },
        inputWith([
          { Effect: 'Allow', Action: 's3:GetObject', Resource: objects },
        ]),
      ),
      'a tag of the role': associated(
        { disableSessionTags: true },
        inputWith(
          [
            {
              Effect: 'Allow',
              Action: 's3:GetObject',
              Resource: 'arn:aws:s3:::data/${aws:PrincipalTag/team}/*',
            },
          ],
          { tags: { team: 'payments' } },
        ),
      ),
    },
  },
  {
    rule: 'role-does-not-admit',
    hits: {
      'another namespace': equals(
        'aws:RequestTag/kubernetes-namespace',
        'ns-b',
      ),
      'a deny': trusting({}, { Effect: 'Deny' }),
    },
    misses: {
      'what another rule names': trusting({ Action: 'sts:AssumeRole' }),
      'this service account': accessInput({
        role: role({ trustPolicy: scopedTrust }),
      }),
      'what is not known': like('aws:RequestTag/kubernetes-pod-name', 'api-*'),
    },
  },
  {
    rule: 'target-role-not-assumable',
    hits: {
      'no permission': associated({ targetRoleArn: target }),
      'no sts:TagSession': associated(
        { targetRoleArn: target },
        allowing('sts:AssumeRole', undefined, target),
      ),
    },
    misses: {
      'both actions': associated(
        { targetRoleArn: target },
        allowing(['sts:AssumeRole', 'sts:TagSession'], undefined, target),
      ),
      'tags off': associated(
        { targetRoleArn: target, disableSessionTags: true },
        allowing('sts:AssumeRole', undefined, target),
      ),
      'a policy that was not read': associated(
        { targetRoleArn: target },
        accessInput({ role: role({ policies: [{ name: 'hidden' }] }) }),
      ),
      'no target': accessInput(),
    },
  },
];
