import { BgProvider } from '@backstage/ui';
import type { ReactNode } from 'react';
import { Surface } from './Surface';

/** Around a field of a template's form. Its card is none of BUI's, so that fields would take the card's own colour and not be seen. */
export function FieldSurface(props: { children: ReactNode }) {
  return (
    <Surface>
      <BgProvider bg="neutral-1">{props.children}</BgProvider>
    </Surface>
  );
}
