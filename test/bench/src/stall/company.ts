import type { Entity } from '@backstage/catalog-model';
import { POD_IDENTITY_ANNOTATION } from 'backstage-plugin-pod-identity-common';
import { bigRole } from '../role/bigRole';

const ACCOUNT = '111122223333';

const trust = {
  Version: '2012-10-17',
  Statement: {
    Effect: 'Allow',
    Principal: { Service: 'pods.eks.amazonaws.com' },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
  },
};

/** How many service accounts the greedy entity names, each with a role at IAM's limits. */
export const GREEDY = 30;

const greedy = Array.from({ length: GREEDY }, (_, index) => `greedy-${index}`);

/** One service whose roles are as large as IAM lets them be, and one as services are. */
export function seedOfCompany(): object {
  const documents = bigRole(1).map(text => JSON.parse(text));
  const inline = documents.pop();
  const policies = documents.map((document, index) => ({
    name: `large-${index}`,
    document,
  }));
  const attached = policies.map(
    ({ name }) => `arn:aws:iam::${ACCOUNT}:policy/${name}`,
  );
  return {
    version: 1,
    accounts: {
      [ACCOUNT]: {
        policies,
        roles: [
          ...greedy.map(name => ({
            name,
            trust,
            attached,
            inline: { inline },
          })),
          {
            name: 'modest',
            trust,
            inline: { inline: JSON.parse(bigRole(0.1)[0]) },
          },
        ],
        regions: {
          'us-east-1': {
            clusters: [
              {
                name: 'prod',
                associations: [...greedy, 'modest'].map(name => ({
                  namespace: 'apps',
                  serviceAccount: name,
                  role: name,
                })),
              },
            ],
          },
        },
      },
    },
  };
}

/** `podIdentity` of a portal for the company, but for the endpoint. */
export const podIdentityConfig = {
  clusters: [{ name: 'prod', accountId: ACCOUNT, region: 'us-east-1' }],
  annotations: 'trusted',
};

/** The two services in the catalog. */
export const entities: Entity[] = [
  service('greedy', greedy),
  service('modest', ['modest']),
];

function service(name: string, accounts: readonly string[]): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      annotations: {
        [POD_IDENTITY_ANNOTATION]: accounts
          .map(account => `prod/apps/${account}`)
          .join(','),
      },
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'anybody' },
  };
}
