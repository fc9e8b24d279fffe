import { createBackend } from '@backstage/backend-defaults';
import { publishedPlugin, scaffolderModulePublishing } from './publishing';

const backend = createBackend();

// The portal itself
backend.add(import('@backstage/plugin-app-backend'));
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('./permissions'));

// Catalog
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));

// Templates, and where the demo publishes what they make
backend.add(import('@backstage/plugin-scaffolder-backend'));
backend.add(import('@backstage/plugin-scaffolder-backend-module-github'));
backend.add(scaffolderModulePublishing);
backend.add(publishedPlugin);

// AWS access
backend.add(import('backstage-plugin-pod-identity-backend'));
backend.add(import('backstage-plugin-scaffolder-backend-module-pod-identity'));

backend.start();
