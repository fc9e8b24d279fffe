import type { ReactNode } from 'react';
import { ShowMore } from './ShowMore';
import { ScrollArea } from './ScrollArea';
import styles from './DataTable.module.css';

/** A table that is read, not operated: native semantics, the first column names the row. */
export function DataTable(props: {
  label: string;
  columns: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}) {
  const { label, columns, rows } = props;
  return (
    <ShowMore items={rows} label={label}>
      {shown => (
        <ScrollArea label={label}>
          <table className={styles.table} aria-label={label}>
            <thead>
              <tr>
                {columns.map(column => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ key, cells: [first, ...rest] }) => (
                <tr key={key}>
                  <th scope="row">{first}</th>
                  {rest.map((cell, index) => (
                    <td key={columns[index + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </ShowMore>
  );
}
