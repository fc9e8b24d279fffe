import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, VisuallyHidden } from '@backstage/ui';
import { RiCheckLine, RiCloseLine, RiFileCopyLine } from '@remixicon/react';
import { useState } from 'react';
import { podIdentityTranslationRef } from '../../translationRef';

const icons = {
  idle: <RiFileCopyLine aria-hidden="true" />,
  copied: <RiCheckLine aria-hidden="true" />,
  copyFailed: <RiCloseLine aria-hidden="true" />,
};

/** Copies a text, and says whether it did. */
export function CopyButton(props: { text: string; label: string }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const [state, setState] = useState<keyof typeof icons>('idle');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.text);
      setState('copied');
    } catch {
      // No clipboard without HTTPS or the person's consent: said on the button, nothing more can be done.
      setState('copyFailed');
    }
  };

  return (
    <>
      <ButtonIcon
        size="small"
        variant="tertiary"
        icon={icons[state]}
        aria-label={props.label}
        onPress={copy}
        onBlur={() => setState('idle')}
      />
      <VisuallyHidden role="status">
        {state === 'idle' ? '' : t(`documents.${state}`)}
      </VisuallyHidden>
    </>
  );
}
