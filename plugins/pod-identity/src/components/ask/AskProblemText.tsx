import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { podIdentityTranslationRef } from '../../translationRef';
import type { AskProblem } from '../../view/askQuestion';
import styles from './AskForm.module.css';

/** What the form still needs. */
export function AskProblemText(props: { problem: AskProblem }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  return (
    <p className={styles.problem} role="alert">
      {t(`ask.problem.${props.problem}`)}
    </p>
  );
}
