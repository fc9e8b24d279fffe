import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { createCatalogEntityWaitAction } from './createCatalogEntityWaitAction';
import { createPublishFolderAction } from './createPublishFolderAction';
import { PublishedFolder } from './PublishedFolder';

/** Gives the scaffolder what the demo's template needs in place of a git host. */
export const scaffolderModulePublishing = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'demo-publishing',
  register({ registerInit }) {
    registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
      },
      async init({ actions, catalog, config, discovery }) {
        actions.addActions(
          createPublishFolderAction({
            folder: PublishedFolder.fromConfig(config),
            discovery,
          }),
          createCatalogEntityWaitAction({ catalog }),
        );
      },
    });
  },
});
