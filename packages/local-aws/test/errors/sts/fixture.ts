import {
  CreateOpenIDConnectProviderCommand,
  CreateRoleCommand,
} from '@aws-sdk/client-iam';
import type { TestAws } from '../../../src/__testUtils__';
import {
  createServiceAccountToken,
  type ServiceAccountTokenOptions,
} from '../../../src/aws/eksAuth/serviceAccountToken';

export const ISSUER = 'oidc.example.org/id/1';
export const ROLE = 'arn:aws:iam::111122223333:role/assumed';

/** A token of a service account that the role trusts. */
export function tokenOf(
  options: Partial<ServiceAccountTokenOptions> = {},
): string {
  return createServiceAccountToken({
    namespace: 'team',
    serviceAccount: 'app',
    issuer: `https://${ISSUER}`,
    audience: 'sts.amazonaws.com',
    ...options,
  });
}

/** The same with session tags: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_adding-assume-role-idp */
export function taggedToken(tags: {
  principal_tags: Record<string, string[]>;
  transitive_tag_keys?: string[];
}): string {
  const [header, payload, signature] = tokenOf().split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const tagged = { ...claims, 'https://aws.amazon.com/tags': tags };
  return [
    header,
    Buffer.from(JSON.stringify(tagged)).toString('base64url'),
    signature,
  ].join('.');
}

/** A role that the account and tokens of a provider may assume. */
export async function prepareSts(aws: TestAws): Promise<void> {
  const { iam } = aws.clients();
  const { OpenIDConnectProviderArn: Federated } = await iam.send(
    new CreateOpenIDConnectProviderCommand({
      Url: `https://${ISSUER}`,
      ClientIDList: ['sts.amazonaws.com'],
    }),
  );
  await iam.send(
    new CreateRoleCommand({
      RoleName: 'assumed',
      AssumeRolePolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { AWS: 'arn:aws:iam::111122223333:root' },
            Action: 'sts:AssumeRole',
          },
          {
            Effect: 'Allow',
            Principal: { Federated },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: {
              StringEquals: {
                [`${ISSUER}:sub`]: 'system:serviceaccount:team:app',
              },
            },
          },
        ],
      }),
    }),
  );
}
