import { RiCheckLine, RiCloseLine, RiFileCopyLine } from '@remixicon/react';
import type { CopyState } from './useCopy';

const icons = {
  idle: RiFileCopyLine,
  copied: RiCheckLine,
  copyFailed: RiCloseLine,
};

/** What a click would do, or did. */
export function CopyIcon(props: { state: CopyState }) {
  const Icon = icons[props.state];
  return <Icon aria-hidden="true" />;
}
