import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type {
  Finding,
  OtherTrustStatement,
  TrustScope,
} from 'backstage-plugin-pod-identity-common';
import { StatementName } from '../documents/StatementName';
import { FindingList } from '../findings/FindingList';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { Heading } from '../ui/Heading';
import { Muted } from '../ui/Muted';
import { Pill } from '../ui/Pill';
import { Stack } from '../ui/Stack';
import { ScopeAlternative } from './ScopeAlternative';
import styles from './TrustScopeView.module.css';

/** The namespace scope: in one sentence, then each way into the role, then what else the trust policy says. */
export function TrustScopeView(props: {
  scope: TrustScope;
  findings: readonly Finding[];
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { alternatives, others, summary } = props.scope;
  return (
    <Stack>
      <Heading level={4}>{t('scope.title')}</Heading>
      <Text as="p" variant="body-medium">
        {summary}
      </Text>
      {alternatives.length > 0 ? (
        <ul className={styles.list} aria-label={t('scope.alternatives')}>
          {alternatives.map(alternative => (
            <ScopeAlternative
              key={alternative.statement.index}
              alternative={alternative}
            />
          ))}
        </ul>
      ) : (
        <Muted as="p">{t('scope.none')}</Muted>
      )}
      {others.length > 0 ? (
        <ul className={styles.list} aria-label={t('scope.others')}>
          {others.map(other => (
            <OtherTrust key={other.statement.index} other={other} />
          ))}
        </ul>
      ) : null}
      <FindingList findings={props.findings} label={t('scope.findings')} />
    </Stack>
  );
}

const tones = {
  'other-principal': 'neutral',
  deny: 'negative',
  'not-understood': 'warning',
} as const;

/** A statement of the trust policy that is no way in for a pod. */
function OtherTrust(props: { other: OtherTrustStatement }) {
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
