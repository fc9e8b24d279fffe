import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { DecisionStep } from 'backstage-plugin-pod-identity-common';
import { useId } from 'react';
import { podIdentityTranslationRef } from '../../translationRef';
import { Heading } from '../primitives/Heading';
import { Stack } from '../primitives/Stack';
import { DecisionStepItem } from './DecisionStepItem';
import styles from './Decision.module.css';

/** The way of a request through the association and the layers, in their order, with the step that decided marked. */
export function DecisionPath(props: { steps: readonly DecisionStep[] }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const id = useId();
  return (
    <Stack>
      <Heading level={4} id={id}>
        {t('ask.path.title')}
      </Heading>
      <ol className={styles.path} aria-labelledby={id}>
        {props.steps.map(step => (
          <DecisionStepItem key={step.layer} step={step} />
        ))}
      </ol>
    </Stack>
  );
}
