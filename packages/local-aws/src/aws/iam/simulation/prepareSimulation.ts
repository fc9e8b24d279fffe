import type { PolicyLayer, PolicyLayers } from 'iam-policy';
import { namedPolicy } from '../../../platform/authorization/namedPolicy';
import type { Call } from '../../../platform/call';
import { checkResources } from './checkResources';
import { contextKeys } from './contextKeys';
import { givenResourcePolicy } from './givenResourcePolicy';
import { organizationLayer } from './organizationLayer';
import { parseEntityArn } from './parseEntityArn';
import { resourceOwner } from './resourceOwner';
import type { Simulation } from './Simulation';
import { simulationContext, STUB } from './simulationContext';
import type { SimulationRequest } from './SimulationRequest';
import type { SimulationSubject } from './SimulationSubject';
import type { SourcePolicy } from './SourcePolicy';

/** Checks a request, and puts subject and request together. */
export function prepareSimulation(
  call: Call,
  request: SimulationRequest,
  subject: SimulationSubject,
): Simulation {
  const callerArn = request.CallerArn ?? subject.callerArn;
  const accountId =
    callerArn === undefined
      ? subject.accountId
      : parseEntityArn(callerArn).accountId;
  const resourcePolicy = givenResourcePolicy(request, callerArn);
  const sources = new Map<string, SourcePolicy>();
  const layerOf = (policies: readonly SourcePolicy[]): PolicyLayer => ({
    state: 'read',
    policies: policies.map(source => {
      const name = `source ${sources.size + 1}`;
      sources.set(name, source);
      return namedPolicy(name, source.text);
    }),
  });
  const absent: PolicyLayer = { state: 'absent' };
  const layers: PolicyLayers = {
    scp: organizationLayer(request),
    rcp: absent,
    session: absent,
    identity: layerOf(subject.identity),
    boundary: subject.boundary ? layerOf([subject.boundary]) : absent,
    resource: resourcePolicy ? layerOf([resourcePolicy]) : absent,
  };
  const context = simulationContext(request, callerArn, accountId);
  const known = new Set(Object.keys(context).map(name => name.toLowerCase()));
  return {
    callerArn:
      callerArn ?? `arn:${call.partition}:iam::${accountId}:user/${STUB}`,
    accountId,
    resourceOwner: resourceOwner(request, accountId),
    resources: checkResources(request.ResourceArns),
    sources,
    layers,
    context,
    missingKeys: contextKeys(
      [...sources.values()].map(({ text }) => text),
    ).filter(key => !known.has(key.toLowerCase())),
  };
}
