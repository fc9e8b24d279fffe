import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  crossCheck,
  simulationOf,
  type AccessDecision,
  type DecideAccessInput,
  type SimulationAnswer,
} from 'backstage-plugin-pod-identity-common';
import { isFailure, type AwsConnection } from '../../aws';

/** The decision with what SimulatePrincipalPolicy says of it. A failed cross-check does not fail the decision. */
export async function crossChecked(
  decision: AccessDecision,
  input: DecideAccessInput,
  by: { aws: Pick<AwsConnection, 'iam'>; logger: LoggerService },
): Promise<AccessDecision> {
  const answer = await answerOf(input, by);
  return { ...decision, crossCheck: crossCheck(decision, input, answer) };
}

async function answerOf(
  input: DecideAccessInput,
  { aws, logger }: { aws: Pick<AwsConnection, 'iam'>; logger: LoggerService },
): Promise<SimulationAnswer> {
  const simulation = simulationOf(input);
  if (!simulation) {
    return { outcome: 'failed', reason: 'no role was read to ask about.' };
  }
  try {
    return await aws.iam.simulate(simulation);
  } catch (error) {
    if (!isFailure(error)) {
      throw error;
    }
    logger.warn(`Could not simulate: ${error.happened}`, error.cause);
    return { outcome: 'failed', reason: error.message };
  }
}
