import { policy } from '../../__testUtils__/fixtures';
import { any, exact, pattern } from '../../__testUtils__/trustFixtures';
import { readTrustScope } from './readTrustScope';

describe('readTrustScope, IRSA', () => {
  it('reads IRSA subjects as pairs, one alternative each', () => {
    const issuer = 'oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE';
    const read = readTrustScope(
      policy({
        Effect: 'Allow',
        Principal: {
          Federated: `arn:aws:iam::111122223333:oidc-provider/${issuer}`,
        },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringLike: {
            [`${issuer}:sub`]: [
              'system:serviceaccount:media:image-resizer',
              'system:serviceaccount:data-*:*',
            ],
          },
          StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com' },
        },
      }),
    );
    expect(read.alternatives).toEqual([
      expect.objectContaining({
        mechanism: 'irsa',
        oidcIssuer: issuer,
        namespaces: exact('media'),
        serviceAccounts: exact('image-resizer'),
        satisfiable: true,
      }),
      expect.objectContaining({
        namespaces: pattern('data-*'),
        serviceAccounts: any,
      }),
    ]);
    expect(read.summary).toBe(
      `Service account image-resizer in namespace media of the cluster with OIDC issuer ${issuer}; ` +
        `or any service account in any namespace like data-* of the cluster with OIDC issuer ${issuer}`,
    );
  });

  it('admits every subject of an issuer where none is tested', () => {
    const [alternative] = readTrustScope(
      policy({
        Effect: 'Allow',
        Principal: {
          Federated:
            'arn:aws:iam::111122223333:oidc-provider/issuer.example/id',
        },
        Action: 'sts:AssumeRoleWithWebIdentity',
      }),
    ).alternatives;
    expect(alternative).toMatchObject({
      namespaces: any,
      serviceAccounts: any,
    });
  });
});
