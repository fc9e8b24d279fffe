import type { LocalAws } from 'local-aws';

/** Roles and associations, each under its name, without what no two runs have alike. */
export type AwsState = Record<string, unknown>;

const OF_THE_MOMENT = new Set([
  ...['roleId', 'createDate', 'lastUsed'],
  ...['associationId', 'associationArn', 'createdAt', 'modifiedAt'],
]);

/**
 * What there is in AWS that can be granted, of everybody. Read from what is saved, which has all of it at once; a document
 * without roles or associations is another than is meant here, and refused. Two of a name are both there.
 */
export function stateOf({ admin }: LocalAws): AwsState {
  // Not typed, because a saved state shows nothing of its parts.
  const { accounts, regions } = admin.save() as any;
  const roles = accounts.flatMap((account: any) => account.roles);
  const associations = regions.flatMap((region: any) => region.associations);
  if (!roles.length || !associations.length) {
    throw new Error('What local-aws saves has no roles or no associations');
  }
  const named = [
    ...roles.map((role: any) => [`role ${role.arn}`, role]),
    ...associations.map((association: any) => [
      `association of ${association.clusterName}/${association.namespace}/${association.serviceAccount}`,
      association,
    ]),
  ].map(([name, thing]) => [
    name,
    Object.fromEntries(
      Object.entries(thing)
        .filter(
          ([key, value]) => !OF_THE_MOMENT.has(key) && value !== undefined,
        )
        .map(([key, value]) => [key, sorted(value)]),
    ),
  ]);
  const state: AwsState = {};
  for (const [name, thing] of named) {
    if (name in state) {
      throw new Error(`There are two of ${name}`);
    }
    state[name] = thing;
  }
  return state;
}

/** Lists in an order of their own: in which order policies or tags were written makes no difference. */
function sorted(value: unknown): unknown {
  return Array.isArray(value)
    ? value.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    : value;
}
