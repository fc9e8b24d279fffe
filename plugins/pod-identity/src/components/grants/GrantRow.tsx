import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  AccessClass,
  DocumentView,
  Finding,
} from 'backstage-plugin-pod-identity-common';
import { useState } from 'react';
import { podIdentityTranslationRef } from '../../translationRef';
import type { GrantMatrixRow } from '../../view/grantMatrix';
import { GrantCell } from './GrantCell';
import { GrantDetail } from './GrantDetail';
import { GrantPlace } from './GrantPlace';
import { usePlaceWords } from './usePlaceWords';
import styles from './GrantMatrix.module.css';

/** One bucket and prefix; at most one of its cells is open below it. */
export function GrantRow(props: {
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
