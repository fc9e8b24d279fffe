import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  AccessClass,
  DocumentView,
  Finding,
  GrantPlace,
} from 'backstage-plugin-pod-identity-common';
import { useState } from 'react';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { ShowMore } from '../ui/ShowMore';
import { GrantCell } from './GrantCell';
import { GrantDetail } from './GrantDetail';
import type { GrantMatrix as Matrix, GrantMatrixRow } from './matrices';
import styles from './GrantMatrix.module.css';

/** The places of a service by access class. A cell opens the statements behind it. */
export function GrantMatrix(props: {
  matrix: Matrix;
  documents: readonly DocumentView[];
  findings: readonly Finding[];
  /** Prefix of the ids inside. */
  id: string;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { service, title, columns, rows } = props.matrix;
  const label = labelOf();
  return (
    <ShowMore items={rows} label={label}>
      {shown => (
        <div className={styles.frame}>
          <table className={styles.matrix} aria-label={label}>
            <thead>
              <tr>
                <th scope="col">
                  {service === 's3' ? t('grants.place') : t('grants.resource')}
                </th>
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
                  key={JSON.stringify(row.place)}
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
    </ShowMore>
  );

  function labelOf(): string {
    if (service === 's3') {
      return t('grants.captionShort');
    }
    return title === undefined
      ? t('grants.captionEvery')
      : t('grants.captionOf', { service: title });
  }
}

/** One place; at most one of its cells is open below it. */
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
  const words = usePlaceWords(row.place);
  const detailId = `${id}-detail`;
  const opened = open && row.cells[open];
  return (
    <>
      <tr>
        <th scope="row">
          <span className={styles.name}>{words.name}</span>
          {words.more ? (
            <span className={styles.more}>
              {words.isPattern ? <code>{words.more}</code> : words.more}
            </span>
          ) : null}
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
              place={[words.name, words.more].filter(Boolean).join(', ')}
              onClose={() => setOpen(undefined)}
            />
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** A place in words; names that mean everything are spelled out. */
interface PlaceWords {
  name: string;
  /** Which part of it, or of what kind and where it is. */
  more?: string;
  /** `more` is a pattern as it stands, not words. */
  isPattern?: boolean;
}

/** Puts a place into words. */
function usePlaceWords(place: GrantPlace): PlaceWords {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { service, name, part } = place;
  const isEvery = name === '*';
  if (service !== 's3') {
    const where = [
      place.type,
      place.region === '*' ? t('grants.everyRegion') : place.region,
      place.accountId === '*' ? t('grants.everyAccount') : place.accountId,
    ];
    return {
      name: isEvery ? t('grants.everyResource') : name,
      more: where.filter(Boolean).join(' · ') || undefined,
    };
  }
  const bucket = isEvery ? t('grants.everyBucket') : name;
  if (part === undefined) {
    return {
      name: bucket,
      more: isEvery ? t('grants.bucketsThemselves') : t('grants.bucketItself'),
    };
  }
  return part === '*'
    ? { name: bucket, more: t('grants.everyObject') }
    : { name: bucket, more: part, isPattern: true };
}
