import {
  RiAlertLine,
  RiCheckboxCircleLine,
  RiCloseCircleLine,
  RiInformationLine,
  type RemixiconComponentType,
} from '@remixicon/react';
import type { Tone } from '../../view/tone';

const icons: Record<Tone, RemixiconComponentType | undefined> = {
  positive: RiCheckboxCircleLine,
  negative: RiCloseCircleLine,
  warning: RiAlertLine,
  info: RiInformationLine,
  neutral: undefined,
};

/** The icon of a tone, hidden from screen readers: a word stands beside it. */
export function ToneIcon(props: { tone: Tone; size?: number }) {
  const Icon = icons[props.tone];
  return Icon ? <Icon size={props.size ?? 16} aria-hidden="true" /> : null;
}
