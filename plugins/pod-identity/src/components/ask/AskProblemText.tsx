import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { podIdentityTranslationRef } from '../../translationRef';
import type { AskProblem } from '../../view/askQuestion';
import styles from './AskForm.module.css';

/** What the form still needs. */
export function AskProblemText(props: { problem: AskProblem }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { problem } = props;
  return (
    <p className={styles.problem} role="alert">
      {problem === 'accountUnknown'
        ? t('share.accountUnknown')
        : t(`ask.problem.${problem}`)}
    </p>
  );
}
