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

const icons: Record<Tone, RemixiconComponentType | undefined> = {
  positive: RiCheckboxCircleLine,
  negative: RiCloseCircleLine,
  warning: RiAlertLine,
  info: RiInformationLine,
  neutral: undefined,
};

/** The icon of a tone, hidden from screen readers: a word stands beside it. */
function ToneIcon(props: { tone: Tone; size?: number }) {
  const Icon = icons[props.tone];
  return Icon ? <Icon size={props.size ?? 16} aria-hidden="true" /> : null;
}
