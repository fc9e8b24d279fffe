import type { ReactNode } from 'react';
import styles from './Wrap.module.css';

/** Small things in a row that wraps. */
export function Wrap(props: { children: ReactNode }) {
  return <span className={styles.wrap}>{props.children}</span>;
}
