import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/** The full entity ref, in lower case, of an owner: `payments` is `group:default/payments`. Throws where it is none. */
export function ownerRefOf(text: string): string {
  return stringifyEntityRef(
    parseEntityRef(text, { defaultKind: 'Group', defaultNamespace: 'default' }),
  );
}
