import { Button } from '@backstage/ui';
import { CopyIcon } from './CopyIcon';
import { CopyStatus } from './CopyStatus';
import { useCopy } from './useCopy';

/** Copies what is not shown as it stands, so its label says what it is. */
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
