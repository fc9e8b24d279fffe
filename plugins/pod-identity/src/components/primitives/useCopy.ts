import { useState } from 'react';

/** Whether a text was copied. */
export type CopyState = 'idle' | 'copied' | 'copyFailed';

/** Copies a text, and knows whether that worked until `reset`. */
export function useCopy(text: string): {
  state: CopyState;
  copy: () => Promise<void>;
  reset: () => void;
} {
  const [state, setState] = useState<CopyState>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      // No clipboard without HTTPS or the person's consent: said on the button, nothing more can be done.
      setState('copyFailed');
    }
  };
  return { state, copy, reset: () => setState('idle') };
}
