import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonIcon, VisuallyHidden } from '@backstage/ui';
import { RiCheckLine, RiCloseLine, RiFileCopyLine } from '@remixicon/react';
import { useState } from 'react';
import { podIdentityTranslationRef } from '../messages/translationRef';

/** Copies a text, and says whether it did. */
export function CopyButton(props: { text: string; label: string }) {
  const { state, copy, reset } = useCopy(props.text);
  return (
    <>
      <ButtonIcon
        size="small"
        variant="tertiary"
        icon={<CopyIcon state={state} />}
        aria-label={props.label}
        onPress={copy}
        onBlur={reset}
      />
      <CopyStatus state={state} />
    </>
  );
}

/** Copies a text that the page does not show; the label says what it is. */
export function CopyTextButton(props: { text: string; label: string }) {
  const { state, copy, reset } = useCopy(props.text);
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        iconStart={<CopyIcon state={state} />}
        onPress={copy}
        onBlur={reset}
      >
        {props.label}
      </Button>
      <CopyStatus state={state} />
    </>
  );
}

/** Whether a text was copied. */
type CopyState = 'idle' | 'copied' | 'copyFailed';

/** Copies a text, and knows whether that worked until `reset`. */
function useCopy(text: string): {
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
      // Browsers give no clipboard without HTTPS or the person's consent. The button says so.
      setState('copyFailed');
    }
  };
  return { state, copy, reset: () => setState('idle') };
}

const icons = {
  idle: RiFileCopyLine,
  copied: RiCheckLine,
  copyFailed: RiCloseLine,
};

/** What a click would do, or did. */
function CopyIcon(props: { state: CopyState }) {
  const Icon = icons[props.state];
  return <Icon aria-hidden="true" />;
}

/** Reads out whether a text was copied. */
function CopyStatus(props: { state: CopyState }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { state } = props;
  return (
    <VisuallyHidden role="status">
      {state === 'idle' ? '' : t(`documents.${state}`)}
    </VisuallyHidden>
  );
}
