import type { ReactNode } from 'react';
import styles from './Surface.module.css';

/** Around everything this plugin draws: its own colours, and the width that layouts inside adapt to. */
export function Surface(props: { children: ReactNode }) {
  return <div className={styles.surface}>{props.children}</div>;
}
