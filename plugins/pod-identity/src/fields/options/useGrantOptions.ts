import { useApi } from '@backstage/frontend-plugin-api';
import type { GrantOptions } from 'backstage-plugin-pod-identity-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { podIdentityApiRef } from '../../api/podIdentityApiRef';

/** What the signed-in person may choose from. */
export function useGrantOptions(): {
  options?: GrantOptions;
  error?: Error;
  retry: () => void;
} {
  const api = useApi(podIdentityApiRef);
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.getGrantOptions(),
    [api],
  );
  return loading ? { options: value, retry } : { options: value, error, retry };
}
