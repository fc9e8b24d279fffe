import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  crossCheck,
  simulationOf,
  type AccessDecision,
  type DecideAccessInput,
  type Simulation,
  type SimulationAnswer,
} from 'backstage-plugin-pod-identity-common';
import { isFailure } from '../../aws';

/** The decision with what SimulatePrincipalPolicy says of it. That it does not answer is no failure of the question. */
export async function crossChecked(
  decision: AccessDecision,
  input: DecideAccessInput,
  simulate: (simulation: Simulation) => Promise<SimulationAnswer>,
  logger: LoggerService,
): Promise<AccessDecision> {
  return {
    ...decision,
    crossCheck: crossCheck(
      decision,
      input,
      await answerOf(input, simulate, logger),
    ),
  };
}

async function answerOf(
  input: DecideAccessInput,
  simulate: (simulation: Simulation) => Promise<SimulationAnswer>,
  logger: LoggerService,
): Promise<SimulationAnswer> {
  const simulation = simulationOf(input);
  if (!simulation) {
    return { outcome: 'failed', reason: 'no role was read to ask about.' };
  }
  try {
    return await simulate(simulation);
  } catch (error) {
    if (!isFailure(error)) {
      throw error;
    }
    logger.warn(`Could not simulate: ${error.happened}`, error.cause);
    return { outcome: 'failed', reason: error.message };
  }
}
