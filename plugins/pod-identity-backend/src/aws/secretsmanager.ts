import {
  DescribeSecretCommand,
  GetResourcePolicyCommand,
  paginateListSecrets,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { awsService } from './AwsCall';

/** Secrets Manager, of one Region. The value of a secret is never read. */
export const secretsmanager = awsService({
  createClient: config => new SecretsManagerClient(config),

  operations(call, { accountId }) {
    return {
      /** Names of the secrets of the account in the Region. */
      listSecrets(): Promise<string[]> {
        return call(
          'secretsmanager:ListSecrets',
          `account ${accountId}`,
          async (client, options) => {
            const names: string[] = [];
            for await (const { SecretList } of paginateListSecrets(
              { client, pageSize: 100 },
              {},
              options,
            )) {
              names.push(
                ...(SecretList ?? []).flatMap(({ Name }) => Name ?? []),
              );
            }
            return names;
          },
        );
      },

      /**
       * The policy of a secret, JSON text; undefined: it has none. Throws an AwsFailure `not-found` where there is no such
       * secret.
       */
      readSecretPolicy(arn: string): Promise<string | undefined> {
        return call(
          'secretsmanager:GetResourcePolicy',
          `secret ${arn}`,
          async (client, options) => {
            const { ResourcePolicy } = await client.send(
              new GetResourcePolicyCommand({ SecretId: arn }),
              options,
            );
            return ResourcePolicy;
          },
        );
      },

      /**
       * The KMS key of a secret, an ARN, an id or an alias; undefined: AWS's own key of Secrets Manager, which everybody in
       * the account may use.
       */
      readSecretKey(arn: string): Promise<string | undefined> {
        return call(
          'secretsmanager:DescribeSecret',
          `secret ${arn}`,
          async (client, options) => {
            const { KmsKeyId } = await client.send(
              new DescribeSecretCommand({ SecretId: arn }),
              options,
            );
            return KmsKeyId === 'alias/aws/secretsmanager'
              ? undefined
              : KmsKeyId;
          },
        );
      },
    };
  },
});
