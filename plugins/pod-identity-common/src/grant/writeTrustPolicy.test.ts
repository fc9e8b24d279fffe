import { InputError } from '@backstage/errors';
import fc from 'fast-check';
import { validatePolicy } from 'iam-policy';
import { readAccess } from '../see';
import { readTrustScope } from '../subject';
import { roleRequests } from '../__testUtils__/arbitraries';
import {
  accessInput,
  cluster,
  role,
  serviceAccount,
} from '../__testUtils__/fixtures';
import { writeTrustPolicy } from './writeTrustPolicy';

describe('writeTrustPolicy', () => {
  it('names cluster ARN, namespace, service account and account', () => {
    expect(JSON.parse(writeTrustPolicy(serviceAccount, cluster))).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'AllowEksAuthToAssumeRoleForPodIdentity',
          Effect: 'Allow',
          Principal: { Service: 'pods.eks.amazonaws.com' },
          Action: ['sts:AssumeRole', 'sts:TagSession'],
          Condition: {
            StringEquals: {
              'aws:SourceAccount': '111122223333',
              'aws:RequestTag/eks-cluster-arn': cluster.arn,
              'aws:RequestTag/kubernetes-namespace': 'ns-a',
              'aws:RequestTag/kubernetes-service-account': 'sa1',
            },
          },
        },
      ],
    });
  });

  it('reads back as the one service account, whom it admits and no other', () => {
    fc.assert(
      fc.property(roleRequests, request => {
        const { serviceAccount: ref, cluster: of } = request;
        const trustPolicy = writeTrustPolicy(ref, of);
        expect(validatePolicy(trustPolicy, 'trust')).toEqual([]);
        const one = (value: string) => ({
          kind: 'oneOf',
          values: [{ value, match: 'exact' }],
        });
        expect(readTrustScope(trustPolicy)).toMatchObject({
          alternatives: [
            {
              mechanism: 'pod-identity',
              clusterArns: one(of.arn),
              clusterNames: { kind: 'any' },
              namespaces: one(ref.namespace),
              serviceAccounts: one(ref.serviceAccount),
              satisfiable: true,
            },
          ],
          others: [],
        });
        const admissionOf = (name: string) =>
          readAccess(
            accessInput({
              cluster: of,
              serviceAccount: { ...ref, serviceAccount: name },
              role: role({ trustPolicy }),
            }),
          ).admission?.outcome;
        expect(admissionOf(ref.serviceAccount)).toBe('allowed');
        expect(admissionOf(`${ref.serviceAccount}x`)).toBe('denied');
      }),
    );
  });

  it.each([
    [{ ...serviceAccount, namespace: '*' }, cluster],
    [{ ...serviceAccount, serviceAccount: 'a"b' }, cluster],
    [serviceAccount, { ...cluster, arn: 'arn:aws:eks:*:*:cluster/*' }],
    [serviceAccount, { ...cluster, accountId: '444455556666' }],
    [{ ...serviceAccount, clusterArn: 'another' }, cluster],
  ])('refuses %j', (ref, of) => {
    expect(() => writeTrustPolicy(ref, of)).toThrow(InputError);
  });
});
