import type { ReactNode } from 'react';
import styles from './HeadRow.module.css';

/** A heading, with what belongs to it at the other end of the line, or below where the page is narrow. */
export function HeadRow(props: { children: ReactNode }) {
  return <div className={styles.row}>{props.children}</div>;
}
