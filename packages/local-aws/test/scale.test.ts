import { directCaller } from '../src/__testUtils__';
import { createServices } from '../src/services/createServices';
import type { SeedDocument } from '../src/aws/SeedDocument';

const ASSOCIATIONS = 50_000;
const ROLES = 5_000;
const ACCOUNT = '222233334444';

const trust = {
  Version: '2012-10-17',
  Statement: {
    Effect: 'Allow',
    Principal: { Service: 'pods.eks.amazonaws.com' },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
  },
};

/** One cluster beyond its quota, which AWS raises for nobody, and others that are full. */
function fleet(): SeedDocument {
  const clusters = ['large', 'full-1', 'full-2', 'full-3', 'full-4'];
  const associations = clusters.map(() => [] as object[]);
  for (let at = 0; at < ASSOCIATIONS; at += 1) {
    // The first has what the others leave: 30,000.
    const cluster = at < 20_000 ? 1 + (at % 4) : 0;
    associations[cluster].push({
      namespace: `team-${at % 400}`,
      serviceAccount: `service-${at}`,
      role: `role-${at % ROLES}`,
    });
  }
  return {
    version: 1,
    accounts: {
      [ACCOUNT]: {
        quotas: { roles: ROLES + 1 },
        roles: Array.from({ length: ROLES }, (_, at) => ({
          name: `role-${at}`,
          trust,
          attached: ['arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess'],
        })),
        regions: {
          'us-east-1': {
            clusters: clusters.map((name, at) => ({
              name,
              associations: associations[at] as never[],
            })),
          },
        },
      },
    },
  };
}

describe('50,000 associations and 5,000 roles', () => {
  const services = createServices({ seed: fleet() });
  const ask = directCaller(services, { accessKeyId: ACCOUNT });

  async function pages(
    next: (token: string | undefined) => Promise<[string[], string?]>,
  ): Promise<string[]> {
    const all: string[] = [];
    let token: string | undefined;
    do {
      const [some, after] = await next(token);
      all.push(...some);
      token = after;
    } while (token !== undefined);
    return all;
  }

  async function serviceAccountsOf(clusterName: string): Promise<string[]> {
    return pages(async nextToken => {
      const page = await ask('eks', 'ListPodIdentityAssociations', {
        clusterName,
        nextToken,
      });
      expect(page.associations.length).toBeLessThanOrEqual(100);
      const names = page.associations.map(
        (each: { serviceAccount: string }) => each.serviceAccount,
      );
      return [names, page.nextToken];
    });
  }

  it('gives each association once, page by page', async () => {
    const { clusters } = await ask('eks', 'ListClusters');
    const seen: string[] = [];
    for (const cluster of clusters) {
      seen.push(...(await serviceAccountsOf(cluster)));
    }
    expect(seen).toHaveLength(ASSOCIATIONS);
    expect(new Set(seen).size).toBe(ASSOCIATIONS);
  });

  it('gives each role once', async () => {
    const seen = await pages(async Marker => {
      const page = await ask('iam', 'ListRoles', { Marker, MaxItems: 1000 });
      const names = page.Roles.map(
        ({ RoleName }: { RoleName: string }) => RoleName,
      );
      return [names, page.Marker];
    });
    expect(seen).toHaveLength(ROLES);
    expect(new Set(seen).size).toBe(ROLES);
  });

  it('knows how many roles have a policy', async () => {
    const PolicyArn = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess';
    const count = async () =>
      (await ask('iam', 'GetPolicy', { PolicyArn })).Policy.AttachmentCount;
    expect(await count()).toBe(ROLES);
    await ask('iam', 'DetachRolePolicy', { RoleName: 'role-0', PolicyArn });
    expect(await count()).toBe(ROLES - 1);
  });

  it('keeps the quotas of those who ask for more', async () => {
    const create = (clusterName: string) =>
      ask('eks', 'CreatePodIdentityAssociation', {
        clusterName,
        namespace: 'one',
        serviceAccount: 'more',
        roleArn: `arn:aws:iam::${ACCOUNT}:role/role-1`,
      });
    for (const cluster of ['large', 'full-1']) {
      await expect(create(cluster)).rejects.toMatchObject({
        code: 'ResourceLimitExceededException',
      });
    }
  });

  it('takes as many roles as the quota was raised to', async () => {
    const createRole = (RoleName: string) =>
      ask('iam', 'CreateRole', {
        RoleName,
        AssumeRolePolicyDocument: JSON.stringify(trust),
      });
    const { SummaryMap } = await ask('iam', 'GetAccountSummary');
    expect(SummaryMap).toMatchObject({ Roles: ROLES, RolesQuota: ROLES + 1 });
    await createRole('one-more');
    await expect(createRole('too-many')).rejects.toMatchObject({
      code: 'LimitExceededException',
      message: `Cannot exceed quota for RolesPerAccount: ${ROLES + 1}`,
    });
  });
});
