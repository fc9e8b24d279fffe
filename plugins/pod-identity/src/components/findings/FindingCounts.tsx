import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Finding,
  ReadFailure,
} from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { countFindings } from '../../view/countFindings';
import { severityTone } from '../../view/tone';
import { Muted } from '../primitives/Muted';
import { Pill } from '../primitives/Pill';
import { Wrap } from '../primitives/Wrap';

const severities = ['error', 'warning', 'info'] as const;

/** How many findings there are by severity, and how many parts could not be read. */
export function FindingCounts(props: {
  findings: readonly Finding[];
  failures: readonly ReadFailure[];
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { findings, failures } = props;
  const counts = countFindings(findings);
  if (findings.length === 0 && failures.length === 0) {
    return <Muted>{t('findings.count.none')}</Muted>;
  }
  return (
    <Wrap>
      {severities
        .filter(severity => counts[severity] > 0)
        .map(severity => (
          <Pill key={severity} tone={severityTone[severity]}>
            {t(`findings.count.${severity}`, { count: counts[severity] })}
          </Pill>
        ))}
      {failures.length > 0 ? (
        <Pill tone="warning">
          {t('findings.count.failure', { count: failures.length })}
        </Pill>
      ) : null}
    </Wrap>
  );
}
