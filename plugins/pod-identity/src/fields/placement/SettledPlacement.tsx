import type { GrantOptions } from 'backstage-plugin-pod-identity-common';
import { useEffect } from 'react';
import { NoNamespace } from './NoNamespace';
import { openNamespaces } from './openNamespaces';
import { PlacementSelects } from './PlacementSelects';
import type { Placement } from './placementSchema';
import { settlePlacement } from './settlePlacement';

/** Keeps the placement to what is open to the owner, who can change after it was chosen. */
export function SettledPlacement(props: {
  options: GrantOptions;
  owner: string | undefined;
  placement: Placement;
  onChange: (placement: Placement) => void;
  isRequired?: boolean;
  isDisabled?: boolean;
  isInvalid?: boolean;
}) {
  const { options, owner, placement, onChange, ...flags } = props;
  const open = openNamespaces(options, owner);
  const settled = settlePlacement(placement, open);
  const fits =
    settled.cluster === placement.cluster &&
    settled.namespace === placement.namespace;

  useEffect(() => {
    if (!fits) {
      onChange(settled);
    }
  });

  return open.length === 0 ? (
    <NoNamespace options={options} owner={owner} />
  ) : (
    <PlacementSelects
      {...flags}
      open={open}
      placement={settled}
      onChange={onChange}
    />
  );
}
