import { Box } from '@backstage/ui';
import type { ReactNode } from 'react';
import styles from './ScrollArea.module.css';

/** Content that scrolls where it has no room. It takes the focus, because some browsers let the keyboard scroll only what is focused. */
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
