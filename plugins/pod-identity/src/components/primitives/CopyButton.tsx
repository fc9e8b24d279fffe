import { ButtonIcon } from '@backstage/ui';
import { CopyIcon } from './CopyIcon';
import { CopyStatus } from './CopyStatus';
import { useCopy } from './useCopy';

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
