import type { WhoCanItem } from 'backstage-plugin-pod-identity-common';

/** Who is told, in lines: `ns-a/sa1 allowed`. */
export function namesOf(items: readonly WhoCanItem[]): string[] {
  return items.map(
    ({ outcome, serviceAccount }) =>
      `${serviceAccount.namespace}/${serviceAccount.serviceAccount} ${outcome}`,
  );
}
