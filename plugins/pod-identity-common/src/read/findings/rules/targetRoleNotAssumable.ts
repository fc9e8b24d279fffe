import { evaluate, type PolicyLayer, type RequestContext } from 'iam-policy';
import type { PolicyReading } from '../../policies/PolicyReading';
import { statementKeys } from '../../policies/statementKeys';
import { contextFor } from '../../session/KeyKnowledge';
import { permissionKnowledge } from '../../session/permissionKnowledge';
import type { FindingCheck, FindingContext } from '../FindingRule';
import { roleName } from '../support/names';
import { permissionStatements } from '../support/statements';

/** The first role itself goes on to assume the target, and passes its session tags on. */
export const targetRoleNotAssumable: FindingCheck = {
  id: 'target-role-not-assumable',
  severity: 'error',
  title: 'The role may not assume the target role of the association',
  check(context) {
    const { association, role } = context.input;
    const target = association?.targetRoleArn;
    if (!target || !role) {
      return [];
    }
    const wanted = association.disableSessionTags
      ? ['sts:AssumeRole']
      : ['sts:AssumeRole', 'sts:TagSession'];
    return wanted
      .filter(action => isDenied(context, role.arn, action, target))
      .map(action => ({
        message: `The policies of ${roleName(
          context,
        )} do not allow ${action} on the target role ${target}.`,
        advice: `Allow ${action} on ${target} in a policy of the role.`,
        subject: { kind: 'role' },
      }));
  },
};

function isDenied(
  context: FindingContext,
  roleArn: string,
  action: string,
  target: string,
): boolean {
  const { identity, boundary } = context.policies;
  const { outcome } = evaluate(
    {
      principal: { id: roleArn, type: 'AWS' },
      action,
      resource: target,
      context: contextOf(context),
    },
    {
      identity: layerOf(identity),
      boundary: boundary ? layerOf([boundary]) : { state: 'absent' },
      // What the target's own trust policy says was not read, and the session policy narrows only the target.
      trust: { state: 'unread', reason: 'It is of another role.' },
      session: { state: 'absent' },
      resource: { state: 'absent' },
      scp: { state: 'absent' },
      rcp: { state: 'absent' },
    },
  );
  return outcome === 'denied';
}

function layerOf(policies: readonly PolicyReading[]): PolicyLayer {
  const read = policies.flatMap(({ ref, document }) =>
    document ? [{ name: ref.name, document }] : [],
  );
  return read.length === policies.length
    ? { state: 'read', policies: read }
    : { state: 'unread', reason: 'A policy could not be read.' };
}

function contextOf(context: FindingContext): RequestContext {
  return contextFor(
    permissionStatements(context).flatMap(({ statement }) =>
      statementKeys(statement),
    ),
    permissionKnowledge(context.input),
  );
}
