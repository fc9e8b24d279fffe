import type { EvaluationRequest } from 'iam-policy';
import { knownOf } from '../../subject/Subject';
import { requestOf } from '../judge/judgePermissions';
import type { DecideAccessInput } from '../DecideAccessInput';
import { askedPolicies } from '../layers/askedPolicies';

/**
 * A question as SimulatePrincipalPolicy takes it: the role, and what is known of the context of a request.
 *
 * @public
 */
export interface Simulation {
  roleArn: string;
  action: string;
  resource: string;
  context: { key: string; values: string[] }[];
}

/**
 * The question for SimulatePrincipalPolicy: session tags and object tags as context, since it knows neither. Undefined where
 * there is no role to ask about.
 *
 * @public
 */
export function simulationOf(input: DecideAccessInput): Simulation | undefined {
  const { role, association } = knownOf(input.who);
  // With a target role, pods do not work as the role that was read.
  if (!role || association?.targetRoleArn) {
    return undefined;
  }
  const policies = askedPolicies(input);
  const { action, resource, context } = requestOf(role, policies, input);
  return {
    roleArn: role.arn,
    action,
    resource,
    context: entriesOf(context),
  };
}

function entriesOf({
  values,
}: EvaluationRequest['context']): Simulation['context'] {
  return Object.entries(values).map(([key, value]) => ({
    key,
    values: typeof value === 'string' ? [value] : [...value],
  }));
}
