import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  PodIdentityApi,
  RequestOptions,
} from 'backstage-plugin-pod-identity-common';

/**
 * On whose behalf a call is made, and when to give up.
 *
 * @public
 */
export interface PodIdentityServiceRequestOptions {
  /**
   * Credentials of the person, such as the initiator of a scaffolder task. The pod-identity backend
   * authorises that person; a plugin's own credentials are refused.
   */
  credentials: BackstageCredentials;
  /** Gives the call up, on the backend too. */
  signal?: AbortSignal;
}

/**
 * An API as backends call it: each method takes the credentials of a person where the API takes the options of a request.
 *
 * @public
 */
export type WithCredentials<TApi> = {
  [TMethod in keyof TApi]: TApi[TMethod] extends (
    ...args: infer TArgs
  ) => infer TResult
    ? Required<TArgs> extends [...infer TGiven, RequestOptions]
      ? (
          ...args: [...TGiven, options: PodIdentityServiceRequestOptions]
        ) => TResult
      : never
    : never;
};

/**
 * The pod-identity backend, as other backends call it. Every method throws a `ResponseError` where the backend
 * answers an error.
 *
 * @public
 */
export type PodIdentityService = WithCredentials<PodIdentityApi>;
