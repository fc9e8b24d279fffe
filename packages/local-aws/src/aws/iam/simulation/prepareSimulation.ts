import { parseArn, type PolicyLayer, type PolicyLayers } from 'iam-policy';
import { namedPolicy } from '../../../platform/authorization/roleLayers';
import { iamError } from '../iamErrors';
import type {
  Simulation,
  SimulationRequest,
  SimulationSubject,
  SourcePolicy,
} from './types';
import { contextKeys } from './contextKeys';
import { checkGiven } from './givenPolicies';
import { parseEntityArn } from './subjectOf';
import { readContext } from './readContext';

/** Keys that AWS sends with every real request and that a simulated one has only where its context names them. */
const OF_REAL_REQUESTS = [
  'aws:CurrentTime',
  'aws:EpochTime',
  'aws:MultiFactorAuthPresent',
  'aws:RequestedRegion',
  'aws:SecureTransport',
  'aws:TokenIssueTime',
  'aws:UserAgent',
  'aws:ViaAWSService',
];

/** What every simulated request has, unless the request says otherwise. */
function defaults(callerArn: string, accountId: string) {
  const user = /:user\/(?:.*\/)?([^/]+)$/.exec(callerArn)?.[1];
  return {
    ...Object.fromEntries(OF_REAL_REQUESTS.map(name => [name, []])),
    'aws:PrincipalAccount': accountId,
    'aws:userid': callerArn,
    'aws:PrincipalArn': callerArn,
    ...(user === undefined ? {} : { 'aws:username': user }),
  };
}

function overlay(
  base: Readonly<Record<string, string | string[]>>,
  given: Readonly<Record<string, string[]>>,
): Record<string, string | string[]> {
  const names = new Set(Object.keys(given).map(name => name.toLowerCase()));
  return {
    ...Object.fromEntries(
      Object.entries(base).filter(([name]) => !names.has(name.toLowerCase())),
    ),
    ...given,
  };
}

/** The condition keys of a simulated request. */
function simulationContext(
  request: SimulationRequest,
  callerArn: string,
  accountId: string,
): Record<string, string | string[]> {
  return overlay(
    defaults(callerArn, accountId),
    readContext(request.ContextEntries),
  );
}

/** The resource policy of the request. It needs a caller, who must be a user. */
function givenResourcePolicy(
  request: SimulationRequest,
  callerArn: string,
): SourcePolicy | undefined {
  const text = request.ResourcePolicy;
  if (text === undefined) {
    return undefined;
  }
  // "Simulation of resource-based policies isn't supported for IAM roles."
  if (parseEntityArn(callerArn).kind !== 'user') {
    throw iamError(
      'InvalidInputException',
      'Invalid caller - Caller must be an IAM user in this context.',
    );
  }
  return {
    id: 'ResourcePolicy',
    type: 'Resource Policy',
    text: checkGiven(text, 'resource'),
  };
}

/** The account of the resources whose ARNs name none: the caller's, unless the request says another. */
function resourceOwner(request: SimulationRequest, accountId: string): string {
  const owner = request.ResourceOwner;
  if (owner === undefined) {
    return accountId;
  }
  const match = /^(?:arn:[^:]+:iam::(\d{12}):.+|(\d{12}))$/.exec(owner);
  if (!match) {
    throw iamError(
      'InvalidInputException',
      `'${owner}' is not a valid as a Resource Owner.`,
    );
  }
  return match[1] ?? match[2];
}

/** The resources of a request; all of them, `*`, where none is named. */
function checkResources(
  arns: readonly string[] | undefined,
): readonly string[] {
  const resources = arns?.length ? arns : ['*'];
  const wrong = resources.find(resource =>
    resource === '*'
      ? resources.length > 1
      : !parseArn(resource)?.resource || !parseArn(resource)?.service,
  );
  if (wrong !== undefined) {
    throw iamError(
      'InvalidInputException',
      `ResourceNames are not in a valid ARN format: ${wrong}.`,
    );
  }
  return resources;
}

/** Checks a request, and puts subject and request together. */
export function prepareSimulation(
  request: SimulationRequest,
  subject: SimulationSubject,
): Simulation {
  const callerArn = request.CallerArn ?? subject.callerArn;
  const { accountId } = parseEntityArn(callerArn);
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
    scp: absent,
    rcp: absent,
    session: absent,
    identity: layerOf(subject.identity),
    boundary: subject.boundary ? layerOf([subject.boundary]) : absent,
    resource: resourcePolicy ? layerOf([resourcePolicy]) : absent,
  };
  const context = simulationContext(request, callerArn, accountId);
  const known = new Set(Object.keys(context).map(name => name.toLowerCase()));
  return {
    callerArn,
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
