import type { ReadAccessInput } from '../../see';
import { accessInput, policy, role } from '../fixtures';
import { equals, scopedTrust, testing, type FindingCase } from './inputs';

const issuer =
  'oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE0123456789ABCDEF012345678';
const mistyped =
  'oidc.us-east-1.eks.amazonaws.com/id/EXAMPLE0123456789ABCDEF012345678';
const provider = (of: string) =>
  `arn:aws:iam::111122223333:oidc-provider/${of}`;

/** A statement that trusts an OIDC provider; keys are of the cluster's issuer unless written out. */
const byToken = (Condition: object | undefined, of = issuer) => ({
  Effect: 'Allow',
  Principal: { Federated: provider(of) },
  Action: 'sts:AssumeRoleWithWebIdentity',
  ...(Condition && { Condition }),
});
const sub = `${issuer}:sub`;
const aud = { [`${issuer}:aud`]: 'sts.amazonaws.com' };
const own = 'system:serviceaccount:ns-a:sa1';

/** The careful statement for EKS, and others beside it. */
const beside = (...statements: object[]): ReadAccessInput =>
  accessInput({
    role: role({
      trustPolicy: policy(...JSON.parse(scopedTrust).Statement, ...statements),
    }),
  });
const token = (Condition?: object, of?: string) =>
  beside(byToken(Condition, of));
const knowing = (input: ReadAccessInput, ...issuers: string[]) => ({
  ...input,
  issuers,
});
const letting = (Principal: unknown, Condition?: object) =>
  beside({
    Effect: 'Allow',
    Principal,
    Action: 'sts:AssumeRole',
    ...(Condition && { Condition }),
  });
const github = 'token.actions.githubusercontent.com';
const ofGithub = (tests: object) =>
  token(
    { StringEquals: { [`${github}:aud`]: 'sts.amazonaws.com' }, ...tests },
    github,
  );

/** Of who else may come in: strangers, tokens of clusters, principals that are gone. */
export const entryCases: FindingCase[] = [
  {
    rule: 'trust-open',
    hits: {
      'every account': letting({ AWS: '*' }),
      everybody: letting('*'),
      'by exclusion alone': letting('*', {
        StringNotEquals: { 'aws:PrincipalAccount': '444455556666' },
      }),
      'every repository of GitHub': ofGithub({}),
      'every subject of GitHub': ofGithub({
        StringLike: { [`${github}:sub`]: '*' },
      }),
    },
    misses: {
      'an account': letting({ AWS: '444455556666' }),
      'an organization': letting('*', {
        StringEquals: { 'aws:PrincipalOrgID': 'o-example' },
      }),
      'a role': letting('*', {
        ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/ops' },
      }),
      'a deny for strangers': beside(
        { Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' },
        {
          Effect: 'Deny',
          Principal: '*',
          Action: 'sts:AssumeRole',
          Condition: {
            StringNotEquals: { 'aws:PrincipalAccount': '111122223333' },
          },
        },
      ),
      'another action': beside({
        Effect: 'Allow',
        Principal: '*',
        Action: 'sts:TagSession',
      }),
      'one repository of GitHub': ofGithub({
        StringLike: { [`${github}:sub`]: 'repo:acme/shop:*' },
      }),
      'the cluster alone': token({ StringEquals: { [sub]: own, ...aud } }),
    },
  },
  {
    rule: 'trust-principal-gone',
    hits: {
      'a role': letting({ AWS: 'AROAEXAMPLEDELETED01' }),
      'a user in a Deny': beside({
        Effect: 'Deny',
        Principal: { AWS: ['AIDAEXAMPLEDELETED01'] },
        Action: 'sts:AssumeRole',
      }),
    },
    misses: {
      'a role that is there': letting({
        AWS: 'arn:aws:iam::111122223333:role/AROAEXAMPLEDELETED01',
      }),
      'an account': letting({ AWS: '444455556666' }),
    },
  },
  {
    rule: 'trust-principal-key',
    hits: {
      'the role itself': testing({
        ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/app' },
      }),
      'a user': equals('aws:username', 'ana'),
    },
    misses: {
      'another principal': letting('*', {
        ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/ops' },
      }),
      'the name of the service': equals(
        'aws:PrincipalServiceName',
        'pods.eks.amazonaws.com',
      ),
    },
  },
  {
    rule: 'trust-condition-undocumented',
    hits: {
      'a source': testing({ ArnLike: { 'aws:SourceArn': 'arn:aws:eks:*' } }),
      'an organization': equals('aws:SourceOrgID', 'o-example'),
      'by a variable': equals('aws:SourceAccount', '${aws:ResourceOrgID}'),
    },
    misses: {
      'an account': equals('aws:SourceAccount', '111122223333'),
      'a tag': equals('aws:RequestTag/kubernetes-namespace', 'ns-a'),
      'of another principal': letting(
        { Service: 'ec2.amazonaws.com' },
        { ArnLike: { 'aws:SourceArn': 'arn:aws:ec2:*' } },
      ),
    },
  },
  {
    rule: 'irsa-never-matches',
    hits: {
      'a key under the ARN of the provider': token({
        StringLike: { [`${provider(issuer)}:sub`]: own },
      }),
      'a key with a scheme': token({
        StringEquals: { [`https://${issuer}:sub`]: own },
      }),
      'a subject with a slash': token({
        StringEquals: { [sub]: 'system:serviceaccount:ns-a/sa1' },
      }),
      'a wildcard under StringEquals': token({
        StringEquals: { [sub]: 'system:serviceaccount:ns-a:*' },
      }),
      'a subject without the word system': token({
        StringLike: { [sub]: 'serviceaccount:ns-a:*' },
      }),
      'a mistyped issuer in the principal': token(
        { StringEquals: { [sub]: own, ...aud } },
        mistyped,
      ),
      'a session tag': token({
        StringEquals: { [sub]: own, 'aws:RequestTag/team': 'a' },
      }),
    },
    misses: {
      'a subject': token({ StringEquals: { [sub]: own, ...aud } }),
      'one good subject of two': token({
        StringEquals: { [sub]: [own, 'system:serviceaccount:ns-a/sa1'] },
      }),
      'keys in other case': token({
        StringEquals: { [sub.toUpperCase()]: own },
      }),
      'a pattern': token({ StringLike: { [sub]: 'system:serviceaccount:*' } }),
      'no condition': token(),
      'a missing key that passes': token({
        StringEquals: { [sub]: own },
        StringEqualsIfExists: { [`https://${issuer}:aud`]: 'x' },
      }),
    },
  },
  {
    rule: 'irsa-issuer-unknown',
    hits: {
      'a cluster that is gone': knowing(
        token({ StringEquals: { [sub]: own } }),
        'oidc.eks.us-east-1.amazonaws.com/id/OTHER',
      ),
      'a mistyped issuer': knowing(
        token({ StringEquals: { [sub]: own } }, mistyped),
        issuer,
      ),
    },
    misses: {
      'a cluster of the portal': knowing(
        token({ StringEquals: { [sub]: own } }),
        'oidc.eks.us-east-1.amazonaws.com/id/OTHER',
        issuer,
      ),
      'issuers that were not read': token({ StringEquals: { [sub]: own } }),
      'an issuer that is no cluster': knowing(ofGithub({}), issuer),
    },
  },
  {
    rule: 'irsa-unscoped',
    hits: {
      'the audience alone': token({ StringEquals: aud }),
      'no condition': token(),
      'every subject': token({
        StringLike: { [sub]: 'system:serviceaccount:*' },
      }),
      'any text': token({ StringLike: { [sub]: '*' } }),
      'all but one': token({
        StringNotEquals: { [sub]: 'system:serviceaccount:kube-system:x' },
      }),
    },
    misses: {
      'a subject': token({ StringEquals: { [sub]: own, ...aud } }),
      'a namespace': token({
        StringLike: { [sub]: 'system:serviceaccount:ns-a:*' },
      }),
      'another audience': token({
        StringEquals: { [`${issuer}:aud`]: 'vault' },
      }),
      'a deny for other subjects': beside(byToken({ StringEquals: aud }), {
        ...byToken({ StringNotEquals: { [sub]: own } }),
        Effect: 'Deny',
      }),
      'a key that no token carries': token({
        StringEquals: { [`https://${issuer}:sub`]: own },
      }),
    },
  },
  {
    rule: 'irsa-audience-untested',
    hits: {
      'a subject alone': token({ StringEquals: { [sub]: own } }),
      'a pattern alone': token({
        StringLike: { [sub]: 'system:serviceaccount:ns-a:*' },
      }),
    },
    misses: {
      both: token({ StringEquals: { [sub]: own, ...aud } }),
      'an audience by pattern': token({
        StringEquals: { [sub]: own },
        StringLike: { [`${issuer}:aud`]: 'sts.*' },
      }),
      'what never matches': token({
        StringEquals: { [sub]: 'system:serviceaccount:ns-a/sa1' },
      }),
    },
  },
];

/** A role that only a token lets in has no statement to spare. */
export const tokenAlone = accessInput({
  role: role({
    trustPolicy: policy(byToken({ StringEquals: { [sub]: own } })),
  }),
  oidcIssuer: issuer,
});
