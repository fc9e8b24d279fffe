import { Box } from '@backstage/ui';
import type { ReactNode } from 'react';
import styles from './ScrollArea.module.css';

/** Content that scrolls by itself where it has no room. It takes the focus, because not every browser lets the keyboard scroll it otherwise. */
export function ScrollArea(props: { label: string; children: ReactNode }) {
  return (
    <Box
      className={styles.area}
      role="group"
      aria-label={props.label}
      tabIndex={0}
    >
      {props.children}
    </Box>
  );
}
