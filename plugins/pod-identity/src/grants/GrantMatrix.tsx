import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  AccessClass,
  DocumentView,
  Finding,
  Grant,
} from 'backstage-plugin-pod-identity-common';
import { useState } from 'react';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { FirstOf } from '../ui/ShowMore';
import { GrantCell } from './GrantCell';
import { GrantDetail } from './GrantDetail';
import { grantMatrix, type GrantMatrixRow } from './grantMatrix';
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

/** One bucket and prefix; at most one of its cells is open below it. */
function GrantRow(props: {
  row: GrantMatrixRow;
  columns: readonly AccessClass[];
  documents: readonly DocumentView[];
  findings: readonly Finding[];
  id: string;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { row, columns, id } = props;
  const [open, setOpen] = useState<AccessClass>();
  const words = usePlaceWords(row.bucket, row.prefix);
  const detailId = `${id}-detail`;
  const opened = open && row.cells[open];
  return (
    <>
      <tr>
        <th scope="row">
          <GrantPlace words={words} />
        </th>
        {columns.map(column => (
          <td
            key={column}
            className={row.cells[column] ? undefined : styles.empty}
            data-column={t(`grants.column.${column}`)}
          >
            <GrantCell
              grants={row.cells[column]}
              findings={props.findings}
              isOpen={open === column}
              detailId={detailId}
              onToggle={() => setOpen(open === column ? undefined : column)}
            />
          </td>
        ))}
      </tr>
      {opened ? (
        <tr>
          <td colSpan={columns.length + 1} id={detailId}>
            <GrantDetail
              grants={opened}
              documents={props.documents}
              findings={props.findings}
              column={t(`grants.column.${open}`)}
              place={`${words.bucket}, ${words.prefix}`}
              onClose={() => setOpen(undefined)}
            />
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** A bucket, and below it the key pattern. */
function GrantPlace(props: { words: PlaceWords }) {
  const { bucket, prefix, isPattern } = props.words;
  return (
    <>
      <span className={styles.bucket}>{bucket}</span>
      <span className={styles.prefix}>
        {isPattern ? <code>{prefix}</code> : prefix}
      </span>
    </>
  );
}

/** A bucket and key pattern for people: those that mean everything are said in words. */
interface PlaceWords {
  bucket: string;
  prefix: string;
  /** The prefix is a key pattern as it stands, not words. */
  isPattern: boolean;
}

/** Puts a bucket and a key pattern into words. */
function usePlaceWords(bucket: string, prefix: string): PlaceWords {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const isEveryBucket = bucket === '*';
  const shared = { bucket: isEveryBucket ? t('grants.everyBucket') : bucket };
  if (prefix === '') {
    const itself = isEveryBucket
      ? t('grants.bucketsThemselves')
      : t('grants.bucketItself');
    return { ...shared, prefix: itself, isPattern: false };
  }
  return prefix === '*'
    ? { ...shared, prefix: t('grants.everyObject'), isPattern: false }
    : { ...shared, prefix, isPattern: true };
}
