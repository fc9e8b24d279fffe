import type { SimulatePolicyResponse } from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { validationError } from '../../../platform/constraints';
import { iamError } from '../iamErrors';
import { iamPage } from '../iamPage';
import { prepareSimulation } from './prepareSimulation';
import { simulateAction } from './simulateAction';
import type { SimulationRequest } from './SimulationRequest';
import type { SimulationSubject } from './SimulationSubject';

function checkActions(names: readonly string[] | undefined): readonly string[] {
  if (!names?.length) {
    throw validationError(
      "Value null at 'actionNames'",
      'Member must not be null',
    );
  }
  if (names.some(name => !name.includes(':'))) {
    throw iamError(
      'InvalidInputException',
      'The action is invalid since it is missing names',
    );
  }
  return names;
}

/** Answers a simulation. Pages count actions; they come in the order in which they were asked. */
export async function simulate(
  call: Call,
  request: SimulationRequest,
  subject: SimulationSubject,
): Promise<SimulatePolicyResponse> {
  const actions = checkActions(request.ActionNames).map((action, index) => ({
    action,
    key: String(index).padStart(8, '0'),
  }));
  const simulation = prepareSimulation(call, request, subject);
  const { items, ...page } = iamPage(actions, request, ({ key }) => key);
  return {
    EvaluationResults: await Promise.all(
      items.map(({ action }) => simulateAction(simulation, action)),
    ),
    ...page,
  };
}
