import {
  AddClientIDToOpenIDConnectProviderCommand,
  CreateOpenIDConnectProviderCommand,
  CreateRoleCommand,
  DeleteOpenIDConnectProviderCommand,
  GetOpenIDConnectProviderCommand,
  ListOpenIDConnectProvidersCommand,
  ListOpenIDConnectProviderTagsCommand,
  RemoveClientIDFromOpenIDConnectProviderCommand,
  TagOpenIDConnectProviderCommand,
  UntagOpenIDConnectProviderCommand,
  UpdateOpenIDConnectProviderThumbprintCommand,
} from '@aws-sdk/client-iam';
import {
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import {
  failure,
  TestAws,
  type TestClients,
  type TestCredentials,
} from '../../__testUtils__';
import {
  createServiceAccountToken,
  type ServiceAccountTokenOptions,
} from '../eksAuth/serviceAccountToken';

const ACCOUNT = '111122223333';
const ISSUER = 'oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF';
const PROVIDER = `arn:aws:iam::${ACCOUNT}:oidc-provider/${ISSUER}`;
const ROLE = `arn:aws:iam::${ACCOUNT}:role/irsa`;

describe('web identity', () => {
  const aws = new TestAws();
  let iam: TestClients['iam'];
  beforeAll(async () => {
    await aws.start({ empty: true });
    iam = aws.clients().iam;
    await iam.send(
      new CreateOpenIDConnectProviderCommand({
        Url: `https://${ISSUER}`,
        ClientIDList: ['sts.amazonaws.com'],
        ThumbprintList: ['9e99a48a9960b14926bb7f3b02e22da2b0ab7280'],
        Tags: [{ Key: 'cluster', Value: 'prod' }],
      }),
    );
    await iam.send(
      new CreateRoleCommand({
        RoleName: 'irsa',
        AssumeRolePolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal: { Federated: PROVIDER },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: {
              StringEquals: {
                [`${ISSUER}:sub`]: 'system:serviceaccount:payments:api',
                [`${ISSUER}:aud`]: 'sts.amazonaws.com',
              },
            },
          },
        }),
      }),
    );
  });
  afterAll(() => aws.stop());

  function token(options: Partial<ServiceAccountTokenOptions> = {}): string {
    return createServiceAccountToken({
      namespace: 'payments',
      serviceAccount: 'api',
      issuer: `https://${ISSUER}`,
      audience: 'sts.amazonaws.com',
      ...options,
    });
  }

  function assume(WebIdentityToken: string, RoleArn = ROLE) {
    // No credentials: the SDK sends this call unsigned.
    const sts = new STSClient({ region: 'us-east-1', endpoint: aws.url });
    return sts.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn,
        RoleSessionName: 'pod',
        WebIdentityToken,
      }),
    );
  }

  it('gives the session of a role for a token of its service account', async () => {
    const answer = await assume(token());
    expect(answer).toMatchObject({
      Provider: PROVIDER,
      Audience: 'sts.amazonaws.com',
      SubjectFromWebIdentityToken: 'system:serviceaccount:payments:api',
    });
    const credentials: TestCredentials = {
      accessKeyId: answer.Credentials!.AccessKeyId!,
      secretAccessKey: answer.Credentials!.SecretAccessKey!,
      sessionToken: answer.Credentials!.SessionToken,
    };
    const { Arn } = await aws
      .clients(credentials)
      .sts.send(new GetCallerIdentityCommand({}));
    expect(Arn).toBe(`arn:aws:sts::${ACCOUNT}:assumed-role/irsa/pod`);
  });

  const refused = {
    name: 'AccessDenied',
    status: 403,
    message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
  };

  it.each<[string, Partial<ServiceAccountTokenOptions>, object]>([
    ['another service account', { serviceAccount: 'batch' }, refused],
    ['another namespace', { namespace: 'default' }, refused],
    [
      'an audience that the provider does not list',
      { audience: 'pods.eks.amazonaws.com' },
      {
        name: 'InvalidIdentityToken',
        status: 400,
        message: 'Incorrect token audience',
      },
    ],
    [
      'an issuer that the account does not know',
      { issuer: 'https://oidc.eks.us-east-1.amazonaws.com/id/FEDCBA' },
      {
        name: 'InvalidIdentityToken',
        status: 400,
        message:
          'No OpenIDConnect provider found in your account for https://oidc.eks.us-east-1.amazonaws.com/id/FEDCBA',
      },
    ],
    [
      'no issuer',
      { issuer: undefined },
      { name: 'InvalidIdentityToken', status: 400 },
    ],
  ])('refuses %s', async (_, options, expected) => {
    const error = await failure(assume(token(options)));
    expect({
      ...error,
      name: error.name.replace(/Exception$/, ''),
    }).toMatchObject(expected);
  });

  it('refuses an expired token, and what is no token', async () => {
    const expiresAt = new Date(Date.now() - 60_000);
    expect(await failure(assume(token({ expiresAt })))).toMatchObject({
      name: 'ExpiredTokenException',
      status: 400,
      message: expect.stringMatching(
        /^Token expired: current date\/time \d+ must be before the expiration date\/time \d+$/,
      ),
    });
    expect(await failure(assume('no.token'))).toMatchObject({
      name: expect.stringContaining('InvalidIdentityToken'),
      status: 400,
    });
  });

  it('does not tell which roles there are', async () => {
    expect(await failure(assume(token(), `${ROLE}-not`))).toEqual(refused);
  });

  it('takes session tags out of a token, where the role allows tagging', async () => {
    const [header, payload, signature] = token().split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const tagged = Buffer.from(
      JSON.stringify({
        ...claims,
        'https://aws.amazon.com/tags': { principal_tags: { team: ['a'] } },
      }),
    ).toString('base64url');
    expect(
      await failure(assume([header, tagged, signature].join('.'))),
    ).toEqual(refused);
  });

  describe('providers', () => {
    const provider = { OpenIDConnectProviderArn: PROVIDER };

    function get(OpenIDConnectProviderArn = PROVIDER) {
      return iam.send(
        new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn }),
      );
    }

    it('are listed, and shown without the scheme of their URL', async () => {
      const { OpenIDConnectProviderList } = await iam.send(
        new ListOpenIDConnectProvidersCommand({}),
      );
      expect(OpenIDConnectProviderList).toEqual([{ Arn: PROVIDER }]);
      expect(await get()).toMatchObject({
        Url: ISSUER,
        ClientIDList: ['sts.amazonaws.com'],
        ThumbprintList: ['9e99a48a9960b14926bb7f3b02e22da2b0ab7280'],
        Tags: [{ Key: 'cluster', Value: 'prod' }],
      });
    });

    it('change client ids, thumbprints and tags', async () => {
      const ClientID = 'another';
      const add = () =>
        iam.send(
          new AddClientIDToOpenIDConnectProviderCommand({
            ...provider,
            ClientID,
          }),
        );
      await add();
      await add();
      expect((await get()).ClientIDList).toEqual([
        'sts.amazonaws.com',
        ClientID,
      ]);
      await iam.send(
        new RemoveClientIDFromOpenIDConnectProviderCommand({
          ...provider,
          ClientID,
        }),
      );
      const thumbprint = 'a'.repeat(40);
      await iam.send(
        new UpdateOpenIDConnectProviderThumbprintCommand({
          ...provider,
          ThumbprintList: [thumbprint],
        }),
      );
      await iam.send(
        new TagOpenIDConnectProviderCommand({
          ...provider,
          Tags: [{ Key: 'stage', Value: 'test' }],
        }),
      );
      await iam.send(
        new UntagOpenIDConnectProviderCommand({
          ...provider,
          TagKeys: ['cluster'],
        }),
      );
      const { Tags } = await iam.send(
        new ListOpenIDConnectProviderTagsCommand(provider),
      );
      expect(Tags).toEqual([{ Key: 'stage', Value: 'test' }]);
      expect(await get()).toMatchObject({
        ClientIDList: ['sts.amazonaws.com'],
        ThumbprintList: [thumbprint],
      });
    });

    it.each([
      [
        'a second of the same URL',
        { Url: `https://${ISSUER}/` },
        {
          name: 'EntityAlreadyExistsException',
          status: 409,
          message: `Provider with url https://${ISSUER} already exists.`,
        },
      ],
      [
        'a URL without TLS',
        { Url: 'http://example.com' },
        {
          name: 'ValidationError',
          status: 400,
          message: 'Invalid Open ID Connect Provider URL',
        },
      ],
      [
        'a thumbprint that is none',
        { Url: 'https://example.com', ThumbprintList: ['abc'] },
        { name: 'ValidationError', status: 400 },
      ],
      [
        'many thumbprints',
        {
          Url: 'https://example.com',
          ThumbprintList: Array(6).fill('a'.repeat(40)),
        },
        { name: 'InvalidInputException', status: 400 },
      ],
      [
        'too many client ids',
        {
          Url: 'https://example.com',
          ClientIDList: Array.from({ length: 101 }, (_, index) => `c${index}`),
        },
        { name: 'LimitExceededException', status: 409 },
      ],
    ])('refuse %s', async (_, input, expected) => {
      const call = iam.send(new CreateOpenIDConnectProviderCommand(input));
      expect(await failure(call)).toMatchObject(expected);
    });

    it('are deleted, once or twice, and are gone then', async () => {
      const { OpenIDConnectProviderArn } = await iam.send(
        new CreateOpenIDConnectProviderCommand({ Url: 'https://gone.example' }),
      );
      const remove = () =>
        iam.send(
          new DeleteOpenIDConnectProviderCommand({ OpenIDConnectProviderArn }),
        );
      await remove();
      await remove();
      expect(await failure(get(OpenIDConnectProviderArn))).toEqual({
        name: 'NoSuchEntityException',
        status: 404,
        message: `OpenIDConnect Provider not found for arn ${OpenIDConnectProviderArn}`,
      });
    });
  });
});
