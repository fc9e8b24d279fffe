import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { boundaryArnFor } from './readGrants';
import { findCluster } from './readClusters';
import { accountOf } from './readAccounts';
import { readConfig } from './readConfig';

const prod = { name: 'prod', accountId: '111122223333', region: 'eu-west-1' };
const prodArn = 'arn:aws:eks:eu-west-1:111122223333:cluster/prod';

function read(podIdentity: JsonObject) {
  return readConfig(new ConfigReader({ podIdentity }));
}

describe('readConfig', () => {
  it('reads a cluster, and makes its ARN', () => {
    expect(read({ clusters: [prod] })).toEqual({
      clusters: [
        {
          configuredName: 'prod',
          cluster: {
            arn: prodArn,
            name: 'prod',
            accountId: '111122223333',
            region: 'eu-west-1',
          },
          partition: 'aws',
          endpoint: undefined,
        },
      ],
      annotations: 'owned',
      deadlines: { awsCallMs: 30_000, requestMs: 55_000 },
      namespaces: [],
      grants: undefined,
    });
  });

  it('is content with no config at all', () => {
    expect(readConfig(new ConfigReader({}))).toEqual({
      clusters: [],
      annotations: 'owned',
      deadlines: { awsCallMs: 30_000, requestMs: 55_000 },
      namespaces: [],
    });
  });

  it('takes annotations to prove nothing unless it is told to', () => {
    expect(read({}).annotations).toBe('owned');
    expect(read({ annotations: 'trusted' }).annotations).toBe('trusted');
    expect(() => read({ annotations: 'yes' })).toThrow(
      "podIdentity.annotations: 'yes' is none of owned, trusted",
    );
  });

  it.each([
    ['cn-north-1', 'aws-cn'],
    ['us-gov-west-1', 'aws-us-gov'],
    ['us-iso-east-1', 'aws-iso'],
    ['us-isob-east-1', 'aws-iso-b'],
    ['us-east-1', 'aws'],
  ])('knows the partition of %s', (region, partition) => {
    const [{ cluster, ...rest }] = read({
      clusters: [{ ...prod, region }],
    }).clusters;
    expect(rest.partition).toBe(partition);
    expect(cluster.arn).toBe(
      `arn:${partition}:eks:${region}:111122223333:cluster/prod`,
    );
  });

  it('tells clusters of one name apart by their ARNs', () => {
    const other = 'arn:aws:eks:us-east-1:111122223333:cluster/prod';
    const { clusters } = read({
      clusters: [
        prod,
        { ...prod, name: 'prod-us', region: 'us-east-1', arn: other },
      ],
    });
    expect(findCluster(clusters, 'prod')?.cluster.arn).toBe(prodArn);
    expect(findCluster(clusters, 'prod-us')?.cluster).toMatchObject({
      arn: other,
      name: 'prod',
    });
    expect(findCluster(clusters, other)?.configuredName).toBe('prod-us');
    expect(findCluster(clusters, 'staging')).toBeUndefined();
  });

  it('reads that the agent is self-managed', () => {
    const { clusters } = read({
      clusters: [prod, { ...prod, name: 'lab', agent: 'self-managed' }],
    });
    expect(clusters.map(({ agent }) => agent)).toEqual([
      undefined,
      'self-managed',
    ]);
  });

  it('gives every cluster the endpoint, unless it has its own', () => {
    const { clusters } = read({
      endpoint: 'http://127.0.0.1:4566',
      clusters: [
        prod,
        { ...prod, name: 'lab', endpoint: 'https://aws.lab.example' },
      ],
    });
    expect(clusters.map(({ endpoint }) => endpoint)).toEqual([
      'http://127.0.0.1:4566',
      'https://aws.lab.example',
    ]);
  });

  it.each([
    [{ ...prod, accountID: 'x' }, "clusters[0]: unknown key 'accountID'"],
    [{ ...prod, accountId: '1234' }, "'1234' is no AWS account id"],
    [{ ...prod, accountId: 111122223333 }, 'clusters[0].accountId'],
    [{ ...prod, region: 'Ireland' }, "'Ireland' is no AWS Region"],
    [{ ...prod, name: 'a/b' }, "'a/b' is no cluster name"],
    [{ ...prod, arn: 'prod' }, "'prod' is no ARN of an EKS cluster"],
    [
      { ...prod, arn: 'arn:aws:eks:us-east-1:111122223333:cluster/prod' },
      'is not in account 111122223333 and Region eu-west-1',
    ],
    [{ ...prod, endpoint: '127.0.0.1:4566' }, 'clusters[0].endpoint'],
    [{ ...prod, agent: 'helm' }, 'clusters[0].agent'],
  ])('refuses the cluster %j', (cluster, message) => {
    expect(() => read({ clusters: [cluster] })).toThrow(message);
  });

  it.each([
    [[prod, prod], "the name 'prod' is used twice"],
    [
      [prod, { ...prod, name: 'again', arn: prodArn }],
      `the cluster ${prodArn} is listed twice`,
    ],
  ])('refuses duplicates', (clusters, message) => {
    expect(() => read({ clusters })).toThrow(message);
  });

  describe('accounts', () => {
    const account = { accountId: '111122223333' };
    const none = { ...account, organizationPolicies: 'none' };
    const vouched = {
      organizationPolicies: 'none',
      vpcEndpointPolicies: 'none',
      objectKeys: 'bucket-default',
    };
    const said = { ...account, ...vouched };
    const nothing = {
      organizationPolicies: 'unknown',
      vpcEndpointPolicies: 'unknown',
      objectKeys: 'unknown',
    };

    it.each([
      [[said], vouched],
      [[none], { ...nothing, organizationPolicies: 'none' }],
      [[account], nothing],
      [[{ ...account, ...nothing }], nothing],
      [[{ ...said, accountId: '444455556666' }], nothing],
      [undefined, nothing],
    ])('what %j says of an account is %j', (accounts, expected) => {
      expect(
        accountOf(read({ clusters: [prod], accounts }), prod),
      ).toStrictEqual({ ...account, ...expected });
    });

    it.each([
      [[{ accountId: '1' }], "accounts[0].accountId: '1' is no AWS account"],
      [[{ ...account, scp: 'none' }], "accounts[0]: unknown key 'scp'"],
      [
        [{ ...account, organizationPolicies: 'no' }],
        "accounts[0].organizationPolicies: 'no' is neither 'none' nor 'unknown'",
      ],
      [
        [{ ...account, vpcEndpointPolicies: 'all' }],
        "accounts[0].vpcEndpointPolicies: 'all' is neither 'none' nor 'unknown'",
      ],
      [
        [{ ...account, objectKeys: 'none' }],
        "accounts[0].objectKeys: 'none' is neither 'bucket-default' nor 'unknown'",
      ],
      [[none, account], 'the account 111122223333 is listed twice'],
    ])('refuses %j', (accounts, message) => {
      expect(() => read({ accounts })).toThrow(message);
    });
  });

  describe('grants', () => {
    const payments = {
      cluster: 'prod',
      namespace: 'payments',
      owners: ['payments'],
    };
    const readGrants = (grants: JsonObject) =>
      read({ clusters: [prod], namespaces: [payments], grants });

    const none = { buckets: [], queues: [], topics: [], secrets: [] };

    it('reads limits', () => {
      expect(
        readGrants({
          rolePath: '/team/apps/',
          permissionsBoundary: 'limits/boundary',
          tagKeys: { team: { from: 'namespace' }, stage: { values: ['live'] } },
          rules: [
            {
              owners: ['payments', 'group:default/*'],
              clusters: ['pr*'],
              namespaces: ['payments'],
              serviceAccounts: ['default'],
              kinds: ['s3-prefix'],
              access: ['read'],
              buckets: ['{owner}-*'],
              prefixes: ['invoices'],
            },
            { queues: ['*'], tagKeys: {} },
          ],
        }).grants,
      ).toEqual({
        rolePath: '/team/apps/',
        permissionsBoundary: 'limits/boundary',
        rules: [
          {
            owners: ['group:default/payments', 'group:default/*'],
            clusterArns: [prodArn],
            namespaces: ['payments'],
            serviceAccounts: ['default'],
            kinds: ['s3-prefix'],
            access: ['read'],
            resources: { ...none, buckets: ['{owner}-*'] },
            prefixes: ['invoices'],
            tagKeys: {
              team: { from: 'namespace', values: [] },
              stage: { from: undefined, values: ['live'] },
            },
          },
          {
            resources: { ...none, queues: ['*'] },
            tagKeys: {},
          },
        ],
      });
    });

    it('grants nothing by default', () => {
      expect(readGrants({}).grants).toEqual({
        rolePath: '/pod-identity/',
        permissionsBoundary: undefined,
        rules: [],
      });
    });

    it.each([
      ['boundary', 'arn:aws:iam::111122223333:policy/boundary'],
      ['limits/boundary', 'arn:aws:iam::111122223333:policy/limits/boundary'],
      [
        'arn:aws:iam::111122223333:policy/b',
        'arn:aws:iam::111122223333:policy/b',
      ],
      ['arn:aws:iam::aws:policy/b', 'arn:aws:iam::aws:policy/b'],
    ])('knows the boundary %s', (permissionsBoundary, arn) => {
      const { clusters, grants } = readGrants({
        permissionsBoundary,
      });
      expect(boundaryArnFor(grants!, clusters[0])).toBe(arn);
    });

    it.each([
      [{ rolePath: '/' }, 'no path of its own'],
      [{ rolePath: 'pod-identity' }, 'no path of its own'],
      [{ permissionsBoundary: 'arn:aws:s3:::x' }, 'neither the ARN nor the'],
      [
        {
          permissionsBoundary: 'arn:aws:iam::999999999999:policy/b',
        },
        "give the policy's name",
      ],
      [
        { buckets: ['*'] },
        'grants.buckets opened them to everybody: say to whom',
      ],
      [{ rule: [] }, "podIdentity.grants: unknown key 'rule'"],
      [{ rules: [{ bucket: ['x'] }] }, "rules[0]: unknown key 'bucket'"],
      [{ rules: [{ owners: ['x'] }] }, 'rules[0]: it opens no resource'],
      [{ rules: [{ owners: [':'], queues: ['*'] }] }, 'rules[0].owners: '],
      [
        { rules: [{ clusters: ['x'], queues: ['*'] }] },
        "rules[0].cluster: 'x' is none of",
      ],
      [
        { rules: [{ kinds: ['s3'], queues: ['*'] }] },
        "rules[0].kinds: 's3' is none of",
      ],
      [
        { rules: [{ access: ['all'], buckets: ['*'] }] },
        "rules[0].access: 'all' is none of list, read, write, delete",
      ],
      [{ rules: [{ buckets: ['arn:aws:s3:::x'] }] }, 'rules[0].buckets: '],
      [{ rules: [{ buckets: ['{team}-x'] }] }, 'not a pattern of bucket names'],
      [{ tagKeys: ['team'] }, 'grants.tagKeys: say of each key where'],
      [{ tagKeys: { a: { from: 'literal' } } }, "tagKeys.a.from: 'literal'"],
      [{ tagKeys: { a: {} } }, 'tagKeys.a: say where the value comes from'],
      [{ tagKeys: { a: { values: [] } } }, 'tagKeys.a: say where'],
      [{ tagKeys: { a: { value: 'x' } } }, "tagKeys.a: unknown key 'value'"],
      [{ namespaces: [payments] }, 'is now podIdentity.namespaces'],
    ])('refuses %j', (grants, message) => {
      expect(() => readGrants(grants)).toThrow(message);
    });
  });

  it('reads deadlines', () => {
    const { deadlines } = read({
      deadlines: { awsCall: { seconds: 5 }, request: '2m' },
    });
    expect(deadlines).toEqual({ awsCallMs: 5_000, requestMs: 120_000 });
  });

  it.each([
    [{ awsCall: { seconds: 0 } }, 'podIdentity.deadlines.awsCall'],
    [{ request: 'soon' }, 'deadlines.request'],
    [{ requests: '1m' }, "unknown key 'requests'"],
  ])('refuses the deadlines %j', (deadlines, words) => {
    expect(() => read({ deadlines })).toThrow(words);
  });
});
