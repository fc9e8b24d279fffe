import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  startTestBackend,
} from '@backstage/backend-test-utils';
import express from 'express';
import type { PodIdentityService } from './PodIdentityService';
import { podIdentityServiceRef } from './podIdentityServiceRef';

const account = {
  cluster: 'prod',
  namespace: 'payments',
  serviceAccount: 'payments-api',
};
const body = { ...account, owner: 'group:default/payments' };
const question = { action: 's3:GetObject', resource: 's3://bucket/key' };

/** Stands where the pod-identity backend would, and answers with what it was asked and by whom. */
const echo = createBackendPlugin({
  pluginId: 'pod-identity',
  register(env) {
    env.registerInit({
      deps: {
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
      },
      async init({ httpAuth, httpRouter }) {
        httpRouter.use(express.json());
        httpRouter.use(async (req, res) => {
          const { principal } = await httpAuth.credentials(req, {
            allow: ['user'],
          });
          res.json({
            method: req.method,
            path: req.path,
            body: req.body,
            user: principal.userEntityRef,
          });
        });
      },
    });
  },
});

async function startService(): Promise<PodIdentityService> {
  let service: PodIdentityService | undefined;
  await startTestBackend({
    features: [
      echo,
      createBackendPlugin({
        pluginId: 'caller',
        register(env) {
          env.registerInit({
            deps: { podIdentity: podIdentityServiceRef },
            async init({ podIdentity }) {
              service = podIdentity;
            },
          });
        },
      }),
    ],
  });
  return service!;
}

describe('podIdentityServiceRef', () => {
  const credentials = mockCredentials.user('user:default/ana');

  it.each([
    [
      'GET /entities/component/default/payments-api/access',
      (service: PodIdentityService) =>
        service.getEntityAccess(
          { kind: 'component', namespace: 'default', name: 'payments-api' },
          { credentials },
        ),
      {},
    ],
    [
      'POST /entities/component/default/payments-api/decisions',
      (service: PodIdentityService) =>
        service.decide(
          { kind: 'component', namespace: 'default', name: 'payments-api' },
          { ...question, serviceAccount: account },
          { credentials },
        ),
      { ...question, serviceAccount: account },
    ],
    [
      'POST /who-can',
      (service: PodIdentityService) =>
        service.whoCan(question, { credentials }),
      question,
    ],
    [
      'GET /grant-options',
      (service: PodIdentityService) => service.getGrantOptions({ credentials }),
      {},
    ],
    [
      'POST /roles',
      (service: PodIdentityService) =>
        service.createRole({ ...body, permissions: [] }, { credentials }),
      { ...body, permissions: [] },
    ],
    [
      'POST /associations',
      (service: PodIdentityService) =>
        service.createAssociation(
          { ...body, roleArn: 'arn:aws:iam::111122223333:role/x' },
          { credentials },
        ),
      { ...body, roleArn: 'arn:aws:iam::111122223333:role/x' },
    ],
  ])('asks %s as the person', async (route, call, sent) => {
    const [method, path] = route.split(' ');
    await expect(call(await startService())).resolves.toEqual({
      method,
      path,
      body: sent,
      user: 'user:default/ana',
    });
  });

  it('throws what the backend answers: a service on its own behalf is refused', async () => {
    const service = await startService();
    await expect(
      service.getGrantOptions({ credentials: mockCredentials.service() }),
    ).rejects.toMatchObject({ name: 'ResponseError', statusCode: 403 });
  });

  it('gives up when the signal says so', async () => {
    const service = await startService();
    await expect(
      service.getGrantOptions({ credentials, signal: AbortSignal.abort() }),
    ).rejects.toThrow(/abort/i);
  });
});
