import type { ReactNode } from 'react';
import styles from './HeadRow.module.css';

/** What a part of the page is called, and at the other end of its line what belongs to it; below it where that is narrow. */
export function HeadRow(props: { children: ReactNode }) {
  return <div className={styles.row}>{props.children}</div>;
}
