import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { OtherTrustStatement } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { StatementName } from '../documents/StatementName';
import { Muted } from '../primitives/Muted';
import { Pill } from '../primitives/Pill';
import styles from './TrustScopeView.module.css';

const tones = {
  'other-principal': 'neutral',
  deny: 'negative',
  'not-understood': 'warning',
} as const;

/** A statement of the trust policy that is no way in for a pod. */
export function OtherTrust(props: { other: OtherTrustStatement }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { statement, kind, summary } = props.other;
  return (
    <li className={styles.other}>
      <Pill tone={tones[kind]}>{t(`scope.other.${kind}`)}</Pill>
      <span>{summary}</span>
      <Muted small>
        <StatementName statement={statement} />
      </Muted>
    </li>
  );
}
