import {
  AttachRolePolicyCommand,
  CreateOpenIDConnectProviderCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import {
  permissions,
  podTrust,
  type TestAws,
} from '../../../src/__testUtils__';
import { createServices } from '../../../src/services/createServices';

/** What is served to these cases, so that the quotas need no thousands of requests. */
export const services = createServices({ empty: true });

export const ABSENT = 'absent';
export const ROLE = 'reader';
/** A role with an inline policy and no other. */
export const INLINE_ROLE = 'inline';
/** A role that AWS made for IAM Identity Center. */
export const RESERVED_ROLE = 'AWSReservedSSO_Admin_0123456789abcdef';
export const TRUST = podTrust();
export const DOCUMENT = permissions({ Action: 's3:GetObject', Resource: '*' });
export const ISSUER = 'oidc.example.org/id/1';

export function policyArn(name: string): string {
  return `arn:aws:iam::111122223333:policy/${name}`;
}

export function providerArn(issuer: string): string {
  return `arn:aws:iam::111122223333:oidc-provider/${issuer}`;
}

/** A managed policy that the role has. */
export const POLICY = policyArn('read');
/** A policy that only service-linked roles may have. */
export const SERVICE_POLICY =
  'arn:aws:iam::aws:policy/aws-service-role/AmazonEKSServiceRolePolicy';
export const PROVIDER = providerArn(ISSUER);

/** Tags of as many keys as asked for. */
export function manyTags(count: number): { Key: string; Value: string }[] {
  return Array.from({ length: count }, (_, index) => ({
    Key: `key-${index}`,
    Value: '',
  }));
}

/** Roles, a policy that one of them has, and a provider. */
export async function prepareIam(aws: TestAws): Promise<void> {
  const { iam } = aws.clients();
  for (const [RoleName, Path] of [
    [ROLE, '/'],
    [INLINE_ROLE, '/'],
    [RESERVED_ROLE, '/aws-reserved/sso.amazonaws.com/'],
  ]) {
    await iam.send(
      new CreateRoleCommand({
        RoleName,
        Path,
        AssumeRolePolicyDocument: TRUST,
      }),
    );
  }
  await iam.send(
    new PutRolePolicyCommand({
      RoleName: INLINE_ROLE,
      PolicyName: 'inline',
      PolicyDocument: DOCUMENT,
    }),
  );
  await iam.send(
    new CreatePolicyCommand({ PolicyName: 'read', PolicyDocument: DOCUMENT }),
  );
  await iam.send(
    new AttachRolePolicyCommand({ RoleName: ROLE, PolicyArn: POLICY }),
  );
  await iam.send(
    new CreateOpenIDConnectProviderCommand({ Url: `https://${ISSUER}` }),
  );
}
