import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type {
  Finding,
  ReadFailure,
} from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { Pill } from '../ui/Pill';
import { Wrap } from '../ui/Wrap';
import { severityTone } from '../view/tone';

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
    return <Text color="secondary">{t('findings.count.none')}</Text>;
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

/** Number of findings by severity. */
type FindingCount = Record<Finding['severity'], number>;

/** Counts findings by severity. */
export function countFindings(findings: readonly Finding[]): FindingCount {
  const count: FindingCount = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) {
    count[severity] += 1;
  }
  return count;
}
