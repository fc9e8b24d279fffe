import {
  RiAlertLine,
  RiCheckboxCircleLine,
  RiCloseCircleLine,
  RiInformationLine,
  type RemixiconComponentType,
} from '@remixicon/react';
import type { ReactNode } from 'react';
import type { Tone } from '../view/tone';
import styles from './Pill.module.css';

const icons: Record<Tone, RemixiconComponentType | undefined> = {
  positive: RiCheckboxCircleLine,
  negative: RiCloseCircleLine,
  warning: RiAlertLine,
  info: RiInformationLine,
  neutral: undefined,
};

/** A short word about a state. The icon and the word say what the colour says. BUI's Badge has no colours. */
export function Pill(props: { tone: Tone; children: ReactNode }) {
  const { tone, children } = props;
  const Icon = icons[tone];
  return (
    <span className={styles.pill} data-tone={tone}>
      {Icon ? <Icon size={14} aria-hidden="true" /> : null}
      <span>{children}</span>
    </span>
  );
}
