import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { VisuallyHidden } from '@backstage/ui';
import { RiArrowDownSLine } from '@remixicon/react';
import type { Finding, Grant } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { distinctGrants } from './matrices';
import { concernsStatement } from '../view/findings';
import { FindingCounts } from '../findings/FindingCounts';
import { GrantLine } from './GrantLine';
import styles from './GrantMatrix.module.css';

/** What one cell grants or denies. It is a button that opens the statements below. */
export function GrantCell(props: {
  grants: readonly Grant[] | undefined;
  /** Findings on the policies; those on the statements of this cell are counted in it. */
  findings: readonly Finding[];
  isOpen: boolean;
  detailId: string;
  onToggle: () => void;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { grants, findings, isOpen, detailId, onToggle } = props;
  if (!grants) {
    return (
      <span className={styles.nothing}>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>{t('grants.nothing')}</VisuallyHidden>
      </span>
    );
  }
  const concerned = findings.filter(finding =>
    grants.some(({ source }) => concernsStatement(finding, source)),
  );
  return (
    <button
      type="button"
      className={styles.cell}
      aria-expanded={isOpen}
      aria-controls={isOpen ? detailId : undefined}
      onClick={onToggle}
    >
      {distinctGrants(grants).map((grant, index) => (
        // Lines differ in several fields, so the position is their key.
        <GrantLine key={index} grant={grant}>
          {index === 0 ? (
            <RiArrowDownSLine
              className={styles.chevron}
              size={16}
              aria-hidden="true"
            />
          ) : null}
        </GrantLine>
      ))}
      {concerned.length > 0 ? (
        <FindingCounts findings={concerned} failures={[]} />
      ) : null}
      <VisuallyHidden>
        {t('grants.showStatements', { count: grants.length })}
      </VisuallyHidden>
    </button>
  );
}
