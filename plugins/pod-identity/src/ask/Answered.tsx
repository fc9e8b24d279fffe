import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, VisuallyHidden } from '@backstage/ui';
import type { ReactNode } from 'react';
import useUpdateEffect from 'react-use/esm/useUpdateEffect';
import { errorKind, messageOf } from '../api/errors';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { Pill } from '../ui/Pill';
import { WhomToAsk } from '../ui/WhomToAsk';
import type { QuestionState } from './useAsking';
import styles from './AskCard.module.css';

/** What was answered: the sentence, read out as it comes, then the details. An answer that a later question left behind is marked. */
export function Answered<Question, Answer>(props: {
  entity: Entity;
  /** Id of the card that holds question and answer. */
  cardId: string;
  state: QuestionState<Question, Answer>;
  sentence: (answer: Answer) => ReactNode;
  /** Hands it on. */
  tools: (answer: Answer, answered: Question) => ReactNode;
  details: (answer: Answer) => ReactNode;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { entity, cardId, state, sentence, tools, details } = props;
  const { answer, answered, error, isAsking } = state;
  const isEarlier = isAsking || error !== undefined;
  // The card is the last on the page: what comes of a question would begin below its end. What is there already, when it is
  // shown again, moves nothing.
  useUpdateEffect(() => {
    if (answer || error) {
      document.getElementById(cardId)?.scrollIntoView({ block: 'nearest' });
    }
  }, [cardId, answer, error]);
  return (
    <>
      <VisuallyHidden role="status">
        {isAsking ? t('ask.asking') : ''}
      </VisuallyHidden>
      {error ? <AskFailed entity={entity} error={error} /> : null}
      <div
        className={styles.answer}
        data-earlier={(answer && isEarlier) || undefined}
        data-empty={answer ? undefined : true}
        role="group"
        aria-label={t('ask.answer.label')}
        aria-busy={isAsking}
      >
        {answer && isEarlier ? (
          <span>
            <Pill tone="neutral">{t('ask.earlier')}</Pill>
          </span>
        ) : null}
        <div role="status">{answer ? sentence(answer) : null}</div>
        {answer && answered ? tools(answer, answered) : null}
        {answer ? details(answer) : null}
      </div>
    </>
  );
}

/** Why there is no answer, and what to do. */
function AskFailed(props: { entity: Entity; error: Error }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { entity, error } = props;
  const kind = errorKind(error);
  const message = messageOf(error);
  const descriptions = {
    invalid: message,
    forbidden: <WhomToAsk entity={entity} />,
    'not-found': t('ask.failed.notFoundAdvice', { message }),
    failed: t('ask.failed.failedAdvice', { message }),
  };
  return (
    <Alert
      role="alert"
      status={kind === 'failed' ? 'warning' : 'danger'}
      icon
      title={t(`ask.failed.${kind}`)}
      description={descriptions[kind]}
    />
  );
}
