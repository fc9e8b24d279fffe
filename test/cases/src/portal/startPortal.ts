import type { AddressInfo } from 'node:net';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { type Entity, RELATION_OWNED_BY } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import podIdentityPlugin from 'backstage-plugin-pod-identity-backend';
import { POD_IDENTITY_ANNOTATION } from 'backstage-plugin-pod-identity-common';
import { startLocalAws } from 'local-aws';
import { ACCOUNT, OTHER_ACCOUNT, REGION } from '../scene';
import { seedOf, type Staged } from './seedOf';

const ANA = 'user:default/ana';

/** What the portal answers to ana. */
export interface Answer {
  status: number;
  body: any;
}

/** A portal and its AWS. */
export interface Portal {
  /** Where AWS answers. */
  endpoint: string;
  get(path: string): Promise<Answer>;
  post(path: string, body: object): Promise<Answer>;
  stop(): Promise<void>;
}

/** One backend with the real plugin, on one AWS that holds all the scenes. */
export async function startPortal(staged: Staged[]): Promise<Portal> {
  const aws = await startLocalAws({
    seed: seedOf(staged),
    propagation: { associationDeleteMs: 1500 },
  });
  const backend = await startTestBackend({
    features: [
      podIdentityPlugin,
      mockServices.rootConfig.factory({ data: configOf(aws.url, staged) }),
      createServiceFactory({
        service: catalogServiceRef,
        deps: {},
        factory: () => catalogServiceMock({ entities: entitiesOf(staged) }),
      }),
    ],
  });
  const { port } = backend.server.address() as AddressInfo;
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(
      `http://localhost:${port}/api/pod-identity${path}`,
      {
        ...init,
        headers: {
          authorization: mockCredentials.user.header(ANA),
          'content-type': 'application/json',
        },
      },
    );
    return { status: response.status, body: await response.json() };
  };
  return {
    endpoint: aws.url,
    get: path => ask(path, {}),
    post: (path, body) =>
      ask(path, { method: 'POST', body: JSON.stringify(body) }),
    stop: async () => {
      await backend.stop();
      await aws.close();
    },
  };
}

function configOf(endpoint: string, staged: Staged[]) {
  const credentials = (accountId: string) => ({
    accessKeyId: accountId,
    secretAccessKey: 'test',
  });
  const accounts = [ACCOUNT, OTHER_ACCOUNT];
  return {
    backend: { baseUrl: 'http://localhost:7007' },
    aws: {
      mainAccount: credentials(ACCOUNT),
      accounts: accounts.map(accountId => ({
        accountId,
        ...credentials(accountId),
      })),
    },
    podIdentity: {
      endpoint,
      clusters: staged.map(({ place }) => ({
        name: place.cluster,
        accountId: ACCOUNT,
        region: REGION,
      })),
      accounts: accounts.map(accountId => ({
        accountId,
        organizationPolicies: 'none',
        vpcEndpointPolicies: 'none',
      })),
      namespaces: [{ cluster: '*', namespace: '*', owners: [ANA] }],
      grants: {
        rolePath: '/pod-identity/',
        rules: [{ owners: [ANA], buckets: ['case-*'] }],
      },
    },
  };
}

function entitiesOf(staged: Staged[]): Entity[] {
  return [
    ...staged.map(({ place }) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: place.cluster,
        namespace: 'default',
        annotations: { [POD_IDENTITY_ANNOTATION]: `${place.cluster}/ns1/app` },
      },
      spec: { type: 'service', lifecycle: 'production', owner: ANA },
      relations: [{ type: RELATION_OWNED_BY, targetRef: ANA }],
    })),
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'User',
      metadata: { name: 'ana', namespace: 'default' },
      spec: { memberOf: [] },
    },
  ];
}
