import { loadActions } from './loadActions';
import type { ActionCatalogue } from './types';

// The cases are of the Service Authorization Reference:
// https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
describe('loadActions', () => {
  let catalogue: ActionCatalogue;

  beforeAll(async () => {
    catalogue = await loadActions([
      ...['s3', 'KMS', 'dynamodb', 'iam', 'sqs', 'sns', 'secretsmanager'],
      ...['ec2', 'lambda', 'ssm', 'sts', 'logs', 'lex'],
    ]);
  });

  const namesOf = (...given: Parameters<ActionCatalogue['expand']>) =>
    catalogue.expand(...given).map(({ name }) => name);

  it('knows when the pages were read', () => {
    expect(catalogue.updatedAt.getUTCFullYear()).toBeGreaterThanOrEqual(2026);
  });

  it('loads what is asked for and knows what else there is', () => {
    expect(catalogue.loaded.size).toBe(13);
    expect(catalogue.loaded).toContain('kms');
    expect(catalogue.loaded).not.toContain('eks');
    expect(catalogue.services.has('eks')).toBe(true);
    expect(catalogue.services.has('s4')).toBe(false);
  });

  it.each([
    ['s3:GetObject', 'Read', ['accesspointobject', 'object']],
    ['s3:ListBucket', 'List', ['accesspoint', 'bucket']],
    ['s3:PutObject', 'Write', ['accesspointobject', 'object']],
    ['s3:PutObjectTagging', 'Tagging', ['accesspointobject', 'object']],
    ['s3:PutBucketPolicy', 'Permissions management', ['bucket']],
    ['s3:ListAllMyBuckets', 'List', []],
    ['kms:Decrypt', 'Write', ['key']],
    ['dynamodb:DeleteTable', 'Write', ['table']],
    ['sqs:SendMessage', 'Write', ['queue']],
    ['sqs:TagQueue', 'Tagging', ['queue']],
    ['sns:Publish', 'Write', ['topic']],
    ['sns:AddPermission', 'Permissions management', ['topic']],
    ['secretsmanager:GetSecretValue', 'Read', ['Secret']],
    ['secretsmanager:ListSecrets', 'List', []],
    ['ec2:DescribeInstances', 'List', []],
    ['ssm:GetParameter', 'Read', ['parameter']],
    ['lambda:InvokeFunction', 'Write', ['function']],
    ['iam:PassRole', 'Write', ['role']],
    ['sts:GetCallerIdentity', 'Read', []],
    ['logs:PutLogEvents', 'Write', ['log-stream']],
  ])('describes %s: %s on %j', (name, accessLevel, types) => {
    const described = catalogue.describe(name);
    expect(described).toMatchObject({
      name,
      accessLevel,
      hasResource: types.length > 0,
    });
    expect(described?.resourceTypes.map(each => each.name)).toEqual(types);
  });

  it('gives the ARNs of resource types, and says which are required', () => {
    expect(catalogue.describe('dynamodb:deletetable')?.resourceTypes).toEqual([
      {
        name: 'table',
        arn: 'arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}',
        patterns: ['arn:*:dynamodb:*:*:table/*'],
        required: true,
      },
    ]);
    expect(catalogue.describe('s3:getobject')?.resourceTypes).toContainEqual({
      name: 'object',
      arn: 'arn:${Partition}:s3:::${BucketName}/${ObjectName}',
      patterns: ['arn:*:s3:::*/*'],
      required: false,
    });
  });

  it('tells two formats of one type apart', () => {
    expect(
      catalogue.describe('lex:DeleteBot')?.resourceTypes[0].patterns,
    ).toEqual(['arn:*:lex:*:*:bot/*', 'arn:*:lex:*:*:bot:*']);
  });

  it('calls every service as AWS does, loaded or not', () => {
    expect(catalogue.titleOf('SQS')).toBe('Amazon SQS');
    expect(catalogue.titleOf('logs')).toBe('Amazon CloudWatch Logs');
    expect(catalogue.titleOf('s4')).toBeUndefined();
  });

  it('has no description of what does not exist', () => {
    expect(catalogue.describe('s3:GetObjects')).toBeUndefined();
    expect(catalogue.describe('s4:GetObject')).toBeUndefined();
    expect(catalogue.describe('nonsense')).toBeUndefined();
    expect(catalogue.actionsOf('s4')).toEqual([]);
  });

  it.each([
    ['s3:getobject', ['s3:GetObject']],
    ['s3:Get?bject', ['s3:GetObject']],
    [
      'S3:*objectTAGGING',
      ['s3:DeleteObjectTagging', 's3:GetObjectTagging', 's3:PutObjectTagging'],
    ],
    ['s3:Nothing*', []],
    ['s4:*', []],
  ])('expands %s', (pattern, names) => {
    expect(namesOf(pattern)).toEqual(names);
  });

  // Trying every split would outlast any test run.
  it('expands patterns of many stars', () => {
    expect(namesOf(`ec2:${'*e'.repeat(40)}*`)).toEqual([]);
  });

  it('expands a whole element', () => {
    expect(
      namesOf({
        values: ['kms:Decrypt', 's3:GetObject', 's3:GetObj*ct'],
        negated: false,
      }),
    ).toEqual(expect.arrayContaining(['kms:Decrypt', 's3:GetObject']));
  });

  it.each([
    () => catalogue.actionsOf('eks'),
    () => catalogue.describe('eks:DescribeCluster'),
    () => catalogue.expand('eks:*'),
    () => catalogue.expand('*'),
    () => catalogue.expand({ values: ['s3:*'], negated: true }),
    () => catalogue.carries('eks:DescribeCluster', 'aws:ResourceTag/team'),
    () => catalogue.suggest('eks:DescribeClusters'),
  ])('does not answer for services that are not loaded: %s', ask => {
    expect(ask).toThrow(/^The actions of service '.*' are not loaded/);
  });

  // Keys of the action, of its resource types, and global ones:
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
  it.each([
    ['s3:GetObject', 's3:ExistingObjectTag/team', true],
    ['S3:getobject', 'S3:existingobjecttag/TEAM', true],
    ['s3:GetObject', 's3:ExistingObjectTag/', false],
    ['s3:GetObject', 's3:ExistingObjectTag', false],
    ['s3:PutObject', 's3:ExistingObjectTag/team', false],
    ['s3:PutObject', 's3:RequestObjectTag/team', true],
    ['s3:PutObject', 's3:RequestObjectTagKeys', true],
    ['s3:GetObject', 's3:prefix', false],
    ['s3:ListBucket', 's3:prefix', true],
    ['s3:ListBucket', 's3:BucketTag/team', true],
    ['s3:GetObject', 'aws:PrincipalTag/team', true],
    ['s3:GetObject', 'aws:SourceIp', true],
    ['s3:GetObject', 'aws:RequestTag/team', false],
    ['s3:GetObject', 'aws:TagKeys', false],
    ['s3:CreateJob', 'aws:RequestTag/team', true],
    ['kms:Decrypt', 'kms:EncryptionContext:team', true],
    ['kms:Decrypt', 'kms:ViaService', true],
    ['s3:GetObject', 'kms:ViaService', false],
    ['iam:PassRole', 'iam:PassedToService', true],
    ['dynamodb:GetItem', 'dynamodb:LeadingKeys', true],
    ['s3:GetObjects', 's3:prefix', undefined],
  ])('%s carries %s: %s', (action, key, expected) => {
    expect(catalogue.carries(action, key)).toBe(expected);
  });

  it.each([
    ['s3:GetObjects', 's3:GetObject'],
    ['s3:getobjcet', 's3:GetObject'],
    ['s3:PutObjectTaging', 's3:PutObjectTagging'],
    ['iamm:PassRole', 'iam:PassRole'],
    ['sqs:SendMesage', 'sqs:SendMessage'],
    ['secretsmanager:GetSecretsValue', 'secretsmanager:GetSecretValue'],
    ['s3:GetObject', undefined],
    ['s3:Getobjekt*', undefined],
    ['s3:FlyToTheMoon', undefined],
    ['s3', undefined],
    ['', undefined],
  ])('suggests for %s: %s', (action, expected) => {
    expect(catalogue.suggest(action)).toBe(expected);
  });

  it('loads the service that was likely meant', async () => {
    const { loaded } = await loadActions(['dynamdb', 'nothinglikeit']);
    expect([...loaded]).toEqual(['dynamodb']);
  });

  describe('of all services', () => {
    let all: ActionCatalogue;

    beforeAll(async () => {
      all = await loadActions();
    });

    it('loads every service', () => {
      expect(all.loaded).toEqual(all.services);
      expect(all.services.size).toBeGreaterThan(400);
    });

    it('expands * to every action, each once', () => {
      const names = all.expand('*').map(({ name }) => name.toLowerCase());
      expect(names.length).toBeGreaterThan(20_000);
      expect(new Set(names).size).toBe(names.length);
    });

    it.each([
      ['s3:*', 'iam:*'],
      ['*:Get*', 's3:List*'],
    ])('expands NotAction to what Action leaves: %s, %s', (...values) => {
      const taken = all.expand({ values, negated: false });
      const left = all.expand({ values, negated: true });
      expect(taken.length).toBeGreaterThan(0);
      expect(left.length).toBeGreaterThan(0);
      expect(new Set([...taken, ...left])).toEqual(new Set(all.expand('*')));
      expect(taken.length + left.length).toBe(all.expand('*').length);
    });

    it('gives each type of resource patterns of ARNs', () => {
      const patterns = all
        .expand('*')
        .flatMap(({ resourceTypes }) => resourceTypes)
        .flatMap(type => type.patterns);
      expect(patterns.filter(each => !/^arn:[^\s,$]+$/.test(each))).toEqual([]);
    });

    it('finds each action by its own name', () => {
      for (const action of all.expand('*')) {
        expect(all.describe(action.name.toUpperCase())).toBe(action);
      }
    });
  });
});
