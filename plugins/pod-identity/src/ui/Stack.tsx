import type { ReactNode } from 'react';
import styles from './Stack.module.css';

/** A part of a section: things below each other. */
export function Stack(props: { children: ReactNode; spaceAbove?: boolean }) {
  return (
    <div
      className={styles.stack}
      data-space-above={props.spaceAbove || undefined}
    >
      {props.children}
    </div>
  );
}
