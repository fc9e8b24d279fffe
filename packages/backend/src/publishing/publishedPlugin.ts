import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { createRouter } from './createRouter';
import { PublishedFolder } from './PublishedFolder';

/** Serves the folder of published services, so that the catalog can read them by URL and a person can look at them. */
export const publishedPlugin = createBackendPlugin({
  pluginId: 'published',
  register({ registerInit }) {
    registerInit({
      deps: {
        config: coreServices.rootConfig,
        httpRouter: coreServices.httpRouter,
      },
      async init({ config, httpRouter }) {
        httpRouter.use(
          createRouter({ folder: PublishedFolder.fromConfig(config) }),
        );
        // The catalog reads URLs without credentials, as it reads public repositories.
        httpRouter.addAuthPolicy({ path: '/', allow: 'unauthenticated' });
      },
    });
  },
});
