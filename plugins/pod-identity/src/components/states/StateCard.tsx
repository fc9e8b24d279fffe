import { Card } from '@backstage/ui';
import type { ReactNode } from 'react';
import { Heading } from '../primitives/Heading';
import styles from './StateCard.module.css';

/** A state in which there is nothing to show: what is so, and what to do. */
export function StateCard(props: {
  title: string;
  children: ReactNode;
  /** `alert` where something failed. */
  role?: 'alert';
}) {
  return (
    <Card>
      <div className={styles.state} role={props.role}>
        <Heading level={2}>{props.title}</Heading>
        {props.children}
      </div>
    </Card>
  );
}
