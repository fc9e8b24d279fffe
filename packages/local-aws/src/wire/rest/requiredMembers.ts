import type { NormalizedSchema } from '@smithy/core/schema';
import type { StaticStructureSchema } from '@smithy/types';

/** The SDK's schemas put required members first and state how many there are. */
export function requiredMembers(shape: NormalizedSchema): ReadonlySet<string> {
  if (!shape.isStructSchema()) {
    return new Set();
  }
  const [, , , , names, , count = 0] =
    shape.getSchema() as StaticStructureSchema;
  return new Set(names.slice(0, count));
}
