import {
  evaluate,
  type ConditionTrace,
  type PolicyDocument,
  type PolicyStatement,
  type RequestContext,
} from 'iam-policy';

const anything = { negated: false, values: ['*'], path: [] } as const;

/**
 * How the conditions of a statement come out in a context, one trace a condition, whatever its action and resource are:
 * the statement is decided on with both replaced by `*`.
 */
export function readConditions(
  statement: PolicyStatement,
  version: PolicyDocument['version'],
  context: RequestContext,
): readonly ConditionTrace[] {
  if (!statement.conditions.length) {
    return [];
  }
  const document: PolicyDocument = {
    version,
    statements: [
      {
        index: 0,
        effect: statement.effect,
        action: anything,
        resource: anything,
        conditions: statement.conditions,
        problems: [],
        path: statement.path,
      },
    ],
  };
  const { layers } = evaluate(
    {
      principal: { id: 'arn:aws:iam::000000000000:role/any', type: 'AWS' },
      action: 's3:GetObject',
      resource: '*',
      context,
    },
    {
      identity: { state: 'read', policies: [{ name: 'probe', document }] },
      boundary: { state: 'absent' },
      session: { state: 'absent' },
      resource: { state: 'absent' },
      scp: { state: 'absent' },
      rcp: { state: 'absent' },
    },
  );
  return (
    layers.find(({ layer }) => layer === 'identity')?.statements[0]
      ?.conditions ?? []
  );
}
