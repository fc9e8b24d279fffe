import type {
  BackstageCredentials,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';

/** For whom a request is done, and when to give up. */
export interface RequestContext {
  credentials: BackstageCredentials<BackstageUserPrincipal>;
  signal?: AbortSignal;
}
