import type { ReactNode } from 'react';
import styles from './FieldRow.module.css';

/** Controls side by side, below each other where it is narrow. */
export function FieldRow(props: { children: ReactNode }) {
  return <div className={styles.row}>{props.children}</div>;
}
