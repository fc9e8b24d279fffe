import type { ReactNode } from 'react';
import { Wrap } from './Wrap';
import styles from './Chip.module.css';

/** A value as it stands in AWS or Kubernetes. BUI's Badge has a fixed height, and an ARN may need several lines. */
export function Chip(props: {
  children: ReactNode;
  /** A word about the value, after it. */
  note?: ReactNode;
  /** The whole value, where only its name is shown. */
  title?: string;
}) {
  return (
    <span className={styles.chip} title={props.title}>
      <span>{props.children}</span>
      {props.note ? <span className={styles.note}>{props.note}</span> : null}
    </span>
  );
}

/** Several values, each as a {@link Chip}. */
export function Chips(props: { values: readonly string[] }) {
  return (
    <Wrap>
      {props.values.map(value => (
        <Chip key={value}>{value}</Chip>
      ))}
    </Wrap>
  );
}
