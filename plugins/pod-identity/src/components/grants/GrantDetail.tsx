import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import type {
  DocumentView,
  Finding,
  Grant,
} from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { concernsStatement } from '../../view/concernsStatement';
import { FirstOf } from '../primitives/FirstOf';
import { Heading } from '../primitives/Heading';
import { GrantStatement } from './GrantStatement';
import styles from './GrantMatrix.module.css';

/** The statements behind a cell, each with what it says, why it counts as it does, and as it stands. */
export function GrantDetail(props: {
  grants: readonly Grant[];
  documents: readonly DocumentView[];
  findings: readonly Finding[];
  column: string;
  place: string;
  onClose: () => void;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { grants, documents, findings, column, place, onClose } = props;
  const label = t('grants.detail.label', { column, place });
  return (
    <div className={styles.detail}>
      <div className={styles.detailHead}>
        <Heading level={5}>{label}</Heading>
        <ButtonIcon
          size="small"
          variant="tertiary"
          icon={<RiCloseLine aria-hidden="true" />}
          aria-label={t('grants.detail.close')}
          onPress={onClose}
        />
      </div>
      <FirstOf items={grants} label={label}>
        {shown =>
          shown.map((grant, index) => (
            <GrantStatement
              // One statement can stand in a cell more than once, with other conditions.
              key={index}
              grant={grant}
              documents={documents}
              findings={findings.filter(finding =>
                concernsStatement(finding, grant.source),
              )}
            />
          ))
        }
      </FirstOf>
    </div>
  );
}
