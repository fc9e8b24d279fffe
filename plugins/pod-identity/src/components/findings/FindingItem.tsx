import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiArrowRightLine } from '@remixicon/react';
import type { Finding } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { severityTone } from '../../view/tone';
import { StatementName } from '../documents/StatementName';
import { Muted } from '../primitives/Muted';
import { Pill } from '../primitives/Pill';
import styles from './FindingList.module.css';

/** What is so, what to do about it, and where it stands. */
export function FindingItem(props: { finding: Finding }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { rule, severity, message, advice, subject } = props.finding;
  return (
    <li className={styles.finding} data-severity={severity}>
      <span>
        <Pill tone={severityTone[severity]}>
          {t(`findings.severity.${severity}`)}
        </Pill>
      </span>
      <div className={styles.text}>
        <p>{message}</p>
        <p className={styles.advice}>
          <RiArrowRightLine size={14} aria-hidden="true" />
          <span>{advice}</span>
        </p>
        <Muted as="p" small>
          {subject.kind === 'statement' ? (
            <>
              <StatementName statement={subject.statement} withPolicy />
              {' · '}
            </>
          ) : null}
          {t('findings.rule', { rule })}
        </Muted>
      </div>
    </li>
  );
}
