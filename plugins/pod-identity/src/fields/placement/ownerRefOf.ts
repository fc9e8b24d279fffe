import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/** An owner as the catalog writes it, from any form a template may give it in; undefined where there is none, or it is no entity ref. */
export function ownerRefOf(owner: unknown): string | undefined {
  if (typeof owner !== 'string' || owner === '') {
    return undefined;
  }
  try {
    return stringifyEntityRef(
      parseEntityRef(owner, {
        defaultKind: 'group',
        defaultNamespace: 'default',
      }),
    );
  } catch {
    return undefined;
  }
}
