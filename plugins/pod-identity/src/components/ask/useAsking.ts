import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import type {
  AccessDecision,
  DecisionBody,
  WhoCanAnswer,
  WhoCanQuestion,
} from 'backstage-plugin-pod-identity-common';
import { useCallback } from 'react';
import { podIdentityApiRef } from '../../api/podIdentityApiRef';
import { useQuestion } from '../../entity/useQuestion';

/** What is sent, and the link that asks it again. */
export interface Linked<Body> {
  body: Body;
  link: string;
}

/** The questions that can be asked about an entity, each with how far it got. */
export function useAsking(entityRef: string) {
  const api = useApi(podIdentityApiRef);
  const [decision, decide] = useQuestion<Linked<DecisionBody>, AccessDecision>(
    useCallback(
      ({ body }, signal) =>
        api.decide(parseEntityRef(entityRef), body, { signal }),
      [api, entityRef],
    ),
  );
  const [whoCan, askWhoCan] = useQuestion<Linked<WhoCanQuestion>, WhoCanAnswer>(
    useCallback(({ body }, signal) => api.whoCan(body, { signal }), [api]),
  );
  return { decision, decide, whoCan, askWhoCan };
}
