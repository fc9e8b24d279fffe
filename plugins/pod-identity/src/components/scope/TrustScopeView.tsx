import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { Finding, TrustScope } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { FindingList } from '../findings/FindingList';
import { Heading } from '../primitives/Heading';
import { Muted } from '../primitives/Muted';
import { Stack } from '../primitives/Stack';
import { OtherTrust } from './OtherTrust';
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
