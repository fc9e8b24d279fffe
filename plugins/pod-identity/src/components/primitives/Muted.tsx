import type { ReactNode } from 'react';
import styles from './Muted.module.css';

/**
 * Text of second rank. Not BUI's secondary colour, which falls below a contrast of 4.5 on the cards of the dark theme.
 */
export function Muted(props: {
  children: ReactNode;
  as?: 'p' | 'span';
  small?: boolean;
}) {
  const { as: Element = 'span', small, children } = props;
  return (
    <Element className={styles.muted} data-small={small || undefined}>
      {children}
    </Element>
  );
}
