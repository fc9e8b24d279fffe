import type { ReactNode } from 'react';
import type { Tone } from '../../view/tone';
import { ToneIcon } from './ToneIcon';
import styles from './Pill.module.css';

/** A short word about a state. The icon and the word say what the colour says. */
export function Pill(props: {
  tone: Tone;
  children: ReactNode;
  /** `false` where another icon stands beside it. */
  icon?: boolean;
  title?: string;
}) {
  const { tone, children, icon = true, title } = props;
  return (
    <span className={styles.pill} data-tone={tone} title={title}>
      {icon ? <ToneIcon tone={tone} size={14} /> : undefined}
      <span>{children}</span>
    </span>
  );
}
