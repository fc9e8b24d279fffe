import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import type {
  Finding,
  OtherTrustStatement,
  TrustScope,
} from 'backstage-plugin-pod-identity-common';
import { StatementName } from '../documents/StatementName';
import { FindingList } from '../findings/FindingList';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { Pill } from '../ui/Pill';
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
    <Flex direction="column" gap="3">
      <Text as="h4" variant="body-large" weight="bold">
        {t('scope.title')}
      </Text>
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
        <Text as="p" color="secondary">
          {t('scope.none')}
        </Text>
      )}
      {others.length > 0 ? (
        <ul className={styles.list} aria-label={t('scope.others')}>
          {others.map(other => (
            <OtherTrust key={other.statement.index} other={other} />
          ))}
        </ul>
      ) : null}
      <FindingList findings={props.findings} label={t('scope.findings')} />
    </Flex>
  );
}

const tones = {
  'other-principal': 'neutral',
  deny: 'negative',
  'not-understood': 'warning',
} as const;

/** A statement of the trust policy that lets no pod in. */
function OtherTrust(props: { other: OtherTrustStatement }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { statement, kind, summary } = props.other;
  return (
    <li className={styles.other}>
      <Pill tone={tones[kind]}>{t(`scope.other.${kind}`)}</Pill>
      <span>{summary}</span>
      <Text variant="body-small" color="secondary">
        <StatementName statement={statement} />
      </Text>
    </li>
  );
}
