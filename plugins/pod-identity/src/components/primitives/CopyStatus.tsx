import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { VisuallyHidden } from '@backstage/ui';
import { podIdentityTranslationRef } from '../../translationRef';
import type { CopyState } from './useCopy';

/** Reads out whether a text was copied. */
export function CopyStatus(props: { state: CopyState }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { state } = props;
  return (
    <VisuallyHidden role="status">
      {state === 'idle' ? '' : t(`documents.${state}`)}
    </VisuallyHidden>
  );
}
