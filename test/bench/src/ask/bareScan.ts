import type { PolicyLayer } from 'iam-policy';
import type { FleetRecord, ObjectAsked } from '../fleet/Fleet';

/**
 * A plain filter over the same records that compares, as text and with no rule of IAM's, every action, resource and
 * condition value of every statement of the association's role, and the association's own names: the least that reading
 * the data can cost. Gives how many comparisons it made, and how many records had a text that is equal.
 */
export function bareScan(
  fleet: readonly FleetRecord[],
  object: ObjectAsked,
): { compared: number; equal: number } {
  let compared = 0;
  const wanted = object.arn;
  const isEqual = (text: string) => {
    compared += 1;
    return text === 's3:GetObject' || text === wanted;
  };
  const hasEqual = (layer: PolicyLayer | undefined): boolean => {
    let found = false;
    if (layer?.state !== 'read') {
      return found;
    }
    for (const { document } of layer.policies) {
      for (const { action, resource, conditions } of document.statements) {
        for (const text of action.values) {
          if (isEqual(text)) {
            found = true;
          }
        }
        for (const text of resource?.values ?? []) {
          if (isEqual(text)) {
            found = true;
          }
        }
        for (const { values } of conditions) {
          for (const text of values) {
            if (isEqual(text)) {
              found = true;
            }
          }
        }
      }
    }
    return found;
  };
  const equal = fleet.filter(record => {
    const { identity, boundary, trust } = record.role.layers;
    const inNames =
      isEqual(record.clusterArn) ||
      isEqual(record.namespace) ||
      isEqual(record.serviceAccount);
    const inIdentity = hasEqual(identity);
    const inBoundary = hasEqual(boundary);
    const inTrust = hasEqual(trust);
    return inNames || inIdentity || inBoundary || inTrust;
  });
  return { compared, equal: equal.length };
}
