import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  DocumentView,
  Finding,
  Grant,
} from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { grantMatrix } from '../../view/grantMatrix';
import { FirstOf } from '../primitives/FirstOf';
import { GrantRow } from './GrantRow';
import styles from './GrantMatrix.module.css';

/** Bucket and prefix by access class. A cell opens the statements behind it. */
export function GrantMatrix(props: {
  grants: readonly Grant[];
  documents: readonly DocumentView[];
  findings: readonly Finding[];
  /** Prefix of the ids inside. */
  id: string;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { columns, rows } = grantMatrix(props.grants);
  const label = t('grants.captionShort');
  return (
    <FirstOf items={rows} label={label}>
      {shown => (
        <div className={styles.frame}>
          <table className={styles.matrix} aria-label={label}>
            <thead>
              <tr>
                <th scope="col">{t('grants.place')}</th>
                {columns.map(column => (
                  <th key={column} scope="col">
                    {t(`grants.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row, index) => (
                <GrantRow
                  key={`${row.bucket} ${row.prefix}`}
                  row={row}
                  columns={columns}
                  documents={props.documents}
                  findings={props.findings}
                  id={`${props.id}-row-${index}`}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </FirstOf>
  );
}
