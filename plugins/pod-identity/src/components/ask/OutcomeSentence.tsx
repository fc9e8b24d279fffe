import { Text } from '@backstage/ui';
import type { AccessDecision } from 'backstage-plugin-pod-identity-common';
import { OutcomePill } from './OutcomePill';
import styles from './Decision.module.css';

/** The answer as a word and as a sentence. */
export function OutcomeSentence(
  props: Pick<AccessDecision, 'outcome' | 'sentence'>,
) {
  const { outcome, sentence } = props;
  return (
    <div className={styles.sentence}>
      <OutcomePill outcome={outcome} />
      <Text as="p" variant="body-large" weight="bold">
        {sentence}
      </Text>
    </div>
  );
}
