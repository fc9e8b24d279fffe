import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import type {
  AccessDecision,
  DecisionBody,
  WhoCanAnswer,
  WhoCanQuestion,
} from 'backstage-plugin-pod-identity-common';
import { useCallback, useEffect, useRef, useState } from 'react';
import { podIdentityApiRef } from '../api/podIdentityApiRef';

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

/** A question that was asked, as far as it got. */
export interface QuestionState<Question, Answer> {
  /** What was answered last; it stays while the next question runs, and when that fails. */
  answer?: Answer;
  /** The question that it is the answer to. */
  answered?: Question;
  /** Why the last question was not answered. */
  error?: Error;
  isAsking: boolean;
}

/** Asks one question at a time: the next one gives up the one before, and leaving gives up all. */
function useQuestion<Question, Answer>(
  send: (question: Question, signal: AbortSignal) => Promise<Answer>,
): [QuestionState<Question, Answer>, (question: Question) => void] {
  const [state, setState] = useState<QuestionState<Question, Answer>>({
    isAsking: false,
  });
  const running = useRef<AbortController>();
  useEffect(() => () => running.current?.abort(), []);

  const ask = useCallback(
    (question: Question) => {
      running.current?.abort();
      const abort = new AbortController();
      running.current = abort;
      const settle = (
        result: { answer: Answer; answered: Question } | { error: Error },
      ) => {
        if (!abort.signal.aborted) {
          setState(({ answer, answered }) => ({
            ...{ answer, answered, ...result },
            isAsking: false,
          }));
        }
      };
      setState(({ answer, answered }) => ({
        answer,
        answered,
        isAsking: true,
      }));
      send(question, abort.signal).then(
        answer => settle({ answer, answered: question }),
        error => settle({ error }),
      );
    },
    [send],
  );
  return [state, ask];
}
