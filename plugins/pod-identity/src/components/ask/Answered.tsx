import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { VisuallyHidden } from '@backstage/ui';
import type { ReactNode } from 'react';
import type { QuestionState } from '../../entity/useQuestion';
import { podIdentityTranslationRef } from '../../translationRef';
import { Pill } from '../primitives/Pill';
import { AskFailed } from './AskFailed';
import styles from './Answered.module.css';

/** What was answered: the sentence, read out as it comes, then the details. An answer that a later question left behind is marked. */
export function Answered<Answer>(props: {
  entity: Entity;
  state: QuestionState<Answer>;
  sentence: (answer: Answer) => ReactNode;
  details: (answer: Answer) => ReactNode;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { entity, state, sentence, details } = props;
  const { answer, error, isAsking } = state;
  const isEarlier = isAsking || error !== undefined;
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
        {answer ? details(answer) : null}
      </div>
    </>
  );
}
