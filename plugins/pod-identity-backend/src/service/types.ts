import type {
  BackstageCredentials,
  BackstageUserPrincipal,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { AwsConnections } from '../aws';
import type { NamespaceOwners, PodIdentityConfig } from '../config';

/** For whom a request is done, and when to give up. */
export interface RequestContext {
  credentials: BackstageCredentials<BackstageUserPrincipal>;
  signal?: AbortSignal;
}

/** What every service is made of. */
export interface ServiceOptions {
  config: PodIdentityConfig;
  namespaceOwners: NamespaceOwners;
  aws: AwsConnections;
  catalog: CatalogService;
  permissions: PermissionsService;
  logger: LoggerService;
}
