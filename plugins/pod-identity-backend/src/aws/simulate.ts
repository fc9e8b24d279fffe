import {
  SimulatePrincipalPolicyCommand,
  type ContextEntry,
  type ContextKeyTypeEnum,
} from '@aws-sdk/client-iam';
import type {
  Simulation,
  SimulationAnswer,
} from 'backstage-plugin-pod-identity-common';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { required } from './required';

/** Keys whose values the simulator wants as something other than text. */
const TYPES: Readonly<Record<string, ContextKeyTypeEnum>> = {
  'aws:currenttime': 'date',
  'aws:principalisawsservice': 'boolean',
  'aws:securetransport': 'boolean',
  'aws:sourceip': 'ip',
  'aws:viaawsservice': 'boolean',
};

/** Asks SimulatePrincipalPolicy. It looks at the role's own policies, its boundary, and policies of the organization. */
export function simulate(
  aws: AwsConnection,
  { roleArn, action, resource, context }: Simulation,
  options: CallOptions,
): Promise<Exclude<SimulationAnswer, { outcome: 'failed' }>> {
  const name = `role ${roleArn}`;
  return aws.run(
    { action: 'iam:SimulatePrincipalPolicy', resource: name },
    options,
    async () => {
      const { EvaluationResults } = await aws.iam.send(
        new SimulatePrincipalPolicyCommand({
          PolicySourceArn: roleArn,
          ActionNames: [action],
          ResourceArns: [resource],
          ContextEntries: context.map(toEntry),
        }),
        { abortSignal: options.signal },
      );
      const result = EvaluationResults?.[0];
      const ofResource = result?.ResourceSpecificResults?.find(
        ({ EvalResourceName }) => EvalResourceName === resource,
      );
      const decision = required(
        ofResource?.EvalResourceDecision ?? result?.EvalDecision,
        name,
        'decision',
      );
      return {
        outcome: decision === 'allowed' ? 'allowed' : 'denied',
        ...(result?.OrganizationsDecisionDetail?.AllowedByOrganizations ===
          false && { byOrganization: true }),
      };
    },
  );
}

function toEntry({ key, values }: Simulation['context'][number]): ContextEntry {
  return {
    ContextKeyName: key,
    ContextKeyValues: values,
    ContextKeyType: TYPES[key] ?? (values.length > 1 ? 'stringList' : 'string'),
  };
}
