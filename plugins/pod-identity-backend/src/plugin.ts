import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { podIdentityPermissions } from 'backstage-plugin-pod-identity-common';
import {
  podIdentityNamespaceOwnersExtensionPoint,
  type NamespaceOwnersProvider,
} from 'backstage-plugin-pod-identity-node';
import { registerActions } from './actions';
import { AwsConnections } from './aws';
import { NamespaceOwners, readConfig } from './config';
import { RequestLimit } from './RequestLimit';
import { createRouter } from './router';
import {
  AccessService,
  AskService,
  GrantService,
  ServiceAccountLocks,
} from './service';

/**
 * The pod-identity backend: the one place that holds AWS credentials, and authorises everybody who asks.
 *
 * @public
 */
export const podIdentityPlugin = createBackendPlugin({
  pluginId: 'pod-identity',
  register(env) {
    const providers: NamespaceOwnersProvider[] = [];
    env.registerExtensionPoint(podIdentityNamespaceOwnersExtensionPoint, {
      addProvider: (...more) => providers.push(...more),
    });
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        rootConfig: coreServices.rootConfig,
        userInfo: coreServices.userInfo,
      },
      async init({
        actionsRegistry,
        auditor,
        auth,
        catalog,
        database,
        httpAuth,
        httpRouter,
        lifecycle,
        logger,
        permissions,
        permissionsRegistry,
        rootConfig,
        userInfo,
      }) {
        permissionsRegistry.addPermissions(podIdentityPermissions);

        const config = readConfig(rootConfig);
        const { requestMs } = config.deadlines;
        const aws = AwsConnections.fromConfig(rootConfig, config.deadlines);
        lifecycle.addShutdownHook(() => aws.close());

        const namespaceOwners = new NamespaceOwners({ config, providers });
        const shared = {
          config,
          namespaceOwners,
          aws,
          catalog,
          permissions,
          logger,
        };
        const access = AccessService.create(shared);
        const ask = AskService.create(shared);
        const grants = GrantService.create({
          ...shared,
          userInfo,
          locks: await ServiceAccountLocks.create(database),
        });
        const limit = new RequestLimit();
        httpRouter.use(
          createRouter({
            httpAuth,
            auditor,
            limit,
            access,
            ask,
            grants,
            requestMs,
          }),
        );
        registerActions({
          actionsRegistry,
          auditor,
          auth,
          limit,
          access,
          ask,
          requestMs,
        });
      },
    });
  },
});
