import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { DecisionStep } from 'backstage-plugin-pod-identity-common';
import { useId } from 'react';
import { podIdentityTranslationRef } from '../../translationRef';
import { Heading } from '../primitives/Heading';
import { Stack } from '../primitives/Stack';
import { DecisionStepItem } from './DecisionStepItem';
import { NotReached } from './NotReached';
import styles from './Decision.module.css';

/** The way of a request through the association and the layers, in their order, with the step that decided marked. */
export function DecisionPath(props: { steps: readonly DecisionStep[] }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const id = useId();
  const isReached = ({ result }: DecisionStep) => result !== 'not-reached';
  const reached = props.steps.filter(isReached);
  // The request goes through the layers in their order: what it did not come to is the rest of them.
  const others = props.steps.filter(step => !isReached(step));
  return (
    <Stack>
      <Heading level={4} id={id}>
        {t('ask.path.title')}
      </Heading>
      <ol className={styles.path} aria-labelledby={id}>
        {reached.map(step => (
          <DecisionStepItem key={step.layer} step={step} />
        ))}
        {others.length > 0 ? <NotReached steps={others} /> : null}
      </ol>
    </Stack>
  );
}
