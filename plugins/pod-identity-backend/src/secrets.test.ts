import {
  CreateSecretCommand,
  PutResourcePolicyCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { AwsError } from 'local-aws';
import { AwsAdmin } from './__testUtils__/AwsAdmin';
import { ana } from './__testUtils__/people';
import {
  newServiceAccount,
  startGranting,
  type Granting,
} from './__testUtils__/startGranting';

// Each starts a backend, which takes its time where many tests run at once.
jest.setTimeout(60_000);

const read = { kind: 'secretsmanager-read-secret', secret: 'payments/db' };
const written =
  'arn:aws:secretsmanager:us-east-1:111122223333:secret:payments/db-??????';

describe('secrets of Secrets Manager', () => {
  let at: Granting;
  let secrets: SecretsManagerClient;
  let arn: string;
  let keyed: string;
  const key = 'arn:aws:kms:us-east-1:111122223333:key/1234';

  async function create(Name: string, more: object = {}): Promise<string> {
    const { ARN } = await secrets.send(
      new CreateSecretCommand({ Name, SecretString: 'hush', ...more }),
    );
    return ARN!;
  }

  beforeAll(async () => {
    at = await startGranting();
    secrets = new SecretsManagerClient({
      endpoint: at.aws.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    arn = await create('payments/db');
    keyed = await create('payments/keyed', { KmsKeyId: key });
    await create('hr/db');
    const admin = new AwsAdmin(at.aws.url);
    await admin.giveNotifier(
      'keeper',
      [
        {
          Effect: 'Allow',
          Principal: { Service: 'pods.eks.amazonaws.com' },
          Action: ['sts:AssumeRole', 'sts:TagSession'],
        },
      ],
      {
        name: 'keeper-policy',
        statements: [
          {
            Sid: 'Read',
            Effect: 'Allow',
            Action: 'secretsmanager:GetSecretValue',
            Resource: [written, keyed],
          },
        ],
      },
    );
    admin.close();
  });
  afterAll(async () => {
    secrets.destroy();
    await at.close();
  });
  beforeEach(() => at.reset());

  async function ask(action: string, resource: string) {
    return at.portal.post(
      '/entities/component/default/notifier/decisions',
      ana,
      {
        serviceAccount: {
          cluster: 'eksworkshop-eksctl',
          namespace: 'platform',
          serviceAccount: 'notifier',
        },
        action,
        resource,
      },
    );
  }

  it('are offered by name where they are open', async () => {
    const { body } = await at.portal.get('/grant-options', ana);
    expect(body.resources).toContainEqual({
      limit: 'secrets',
      name: 'payments/db',
      accountId: '111122223333',
      region: 'us-east-1',
    });
    expect(JSON.stringify(body)).not.toContain('hr/db');
  });

  it('are granted by an ARN that fits one name alone', async () => {
    const { status, body } = await at.postRole(newServiceAccount(), {
      permissions: [read],
    });
    expect(status).toBe(200);
    const step = body.steps.at(-1);
    expect(step.name).toMatch(
      /^pod-identity-secretsmanager-read-secret-payments-db-[0-9a-f]{12}$/,
    );
    expect(step.note).toContain('must allow the role kms:Decrypt');
    expect(JSON.parse(step.document).Statement).toEqual([
      {
        Sid: 'ReadSecret',
        Effect: 'Allow',
        Action: [
          'secretsmanager:GetSecretValue',
          'secretsmanager:DescribeSecret',
        ],
        Resource: written,
        Condition: { StringEquals: { 'aws:ResourceAccount': '111122223333' } },
      },
    ]);
  });

  it('are not granted outside the limits', async () => {
    const { status, body } = await at.postRole(newServiceAccount(), {
      permissions: [{ ...read, secret: 'hr/db' }],
    });
    expect(status).toBe(403);
    expect(body.error.message).toContain(
      'access to the secret hr/db cannot be granted to group:default/payments. Open are the secrets payments/*.',
    );
  });

  it('answer by the role, and by their policy', async () => {
    expect(
      (await ask('secretsmanager:GetSecretValue', arn)).body,
    ).toMatchObject({ outcome: 'allowed', failures: [] });
    await secrets.send(
      new PutResourcePolicyCommand({
        SecretId: arn,
        ResourcePolicy: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Sid: 'OfTheSecret',
              Effect: 'Deny',
              Principal: { AWS: 'arn:aws:iam::111122223333:role/keeper' },
              Action: 'secretsmanager:GetSecretValue',
              Resource: '*',
            },
          ],
        }),
      }),
    );
    expect(
      (await ask('secretsmanager:GetSecretValue', arn)).body,
    ).toMatchObject({
      outcome: 'denied',
      sentence:
        'Denied by statement OfTheSecret of the secret policy of payments/db.',
    });
    expect(at.aws.calls).not.toContain('secretsmanager:GetSecretValue');
  });

  it('leave it open where a customer managed key may stand in the way', async () => {
    const { body } = await ask('secretsmanager:GetSecretValue', keyed);
    expect(body).toMatchObject({
      outcome: 'unknown',
      sentence: expect.stringContaining(
        `the secret is encrypted by the KMS key ${key}`,
      ),
    });
  });

  it('cannot be asked about by less than their whole ARN', async () => {
    const { status, body } = await ask(
      'secretsmanager:GetSecretValue',
      arn.slice(0, -7),
    );
    expect(status).toBe(400);
    expect(body.error.message).toContain(
      'give it with the hyphen and six characters that AWS put at its end',
    );
  });

  it('are unknown where they may not be read', async () => {
    at.aws.faults.set('secretsmanager:GetResourcePolicy', () => {
      throw new AwsError('AccessDeniedException', 'No', { status: 400 });
    });
    const { body } = await ask('secretsmanager:GetSecretValue', keyed);
    expect(body.outcome).toBe('unknown');
    expect(body.failures).toContainEqual(
      expect.objectContaining({ cause: 'forbidden' }),
    );
  });
});
