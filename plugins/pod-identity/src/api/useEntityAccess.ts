import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import type { EntityAccess } from 'backstage-plugin-pod-identity-common';
import { useCallback, useEffect, useState } from 'react';
import { podIdentityApiRef } from './podIdentityApiRef';

/** The AWS access of an entity as far as it was read. */
export interface EntityAccessState {
  /** What was read last; it stays while it is read again, and when that fails. */
  access?: EntityAccess;
  /** Why the last reading failed. */
  error?: Error;
  isReading: boolean;
  /** Reads again. */
  refresh: () => void;
}

interface Reading {
  entityRef: string;
  access?: EntityAccess;
  error?: Error;
  isReading: boolean;
}

/** Reads the AWS access of an entity, and gives up when the person leaves or asks for another. */
export function useEntityAccess(entityRef: string): EntityAccessState {
  const api = useApi(podIdentityApiRef);
  const [round, setRound] = useState(0);
  const [reading, setReading] = useState<Reading>({
    entityRef,
    isReading: true,
  });

  useEffect(() => {
    const abort = new AbortController();
    const settle = (result: { access: EntityAccess } | { error: Error }) => {
      if (!abort.signal.aborted) {
        setReading(last => ({
          access: last.entityRef === entityRef ? last.access : undefined,
          ...result,
          entityRef,
          isReading: false,
        }));
      }
    };
    setReading(last =>
      last.entityRef === entityRef
        ? { entityRef, access: last.access, isReading: true }
        : { entityRef, isReading: true },
    );
    api
      .getEntityAccess(parseEntityRef(entityRef), { signal: abort.signal })
      .then(
        access => settle({ access }),
        error => settle({ error }),
      );
    return () => abort.abort();
  }, [api, entityRef, round]);

  const refresh = useCallback(() => setRound(last => last + 1), []);
  const current =
    reading.entityRef === entityRef ? reading : { isReading: true };
  return { ...current, refresh };
}
