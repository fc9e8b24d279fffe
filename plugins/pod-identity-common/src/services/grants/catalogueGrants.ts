import {
  actionMatches,
  parseArn,
  patternCovers,
  patternsOverlap,
} from 'iam-policy';
import type {
  ActionCatalogue,
  ActionDescription,
  ActionResourceType,
} from 'iam-policy/actions';
import type { AccessClass, GrantPlace } from '../../model';
import { keptByObject } from '../../subject/policies/keptByObject';
import { nothing } from '../../subject/session/KeyKnowledge';
import { podRequestKnowledge } from '../../subject/session/permissionKnowledge';
import { afterPrefix } from '../../subject/session/tagKnowledge';
import { listOf } from '../../words/listOf';
import type { GrantAction, ServiceGrants, Target } from './ServiceGrants';

/** A kind of resource of a service, by AWS's name. */
interface ResourceType {
  name: string;
  /** Takes in every ARN of the kind: `arn:*:sqs:*:*:*`. */
  pattern: string;
  /** What stands before the name, in the last part of the ARN: `table/`. */
  before: string;
}

/**
 * What grants need to know of a service of which no more is known than what AWS documents of its actions: access levels, and
 * types of resource. Without a catalogue that has them loaded, the words of the policy stand for the actions.
 *
 * @param service - its prefix in policies, in lower case
 * @param options.others - the services that tell their grants themselves, of whose resources no grant of this one is
 */
export function catalogueGrants(
  service: string,
  options: { catalogue?: ActionCatalogue; others: readonly string[] },
): ServiceGrants {
  const { catalogue, others } = options;
  const exists = catalogue?.services.has(service) ?? true;
  if (catalogue && (!exists || catalogue.loaded.has(service))) {
    return described(service, catalogue.actionsOf(service));
  }
  return undescribed(service, others);
}

/**
 * Every service at once, by the words of the policy: `*`, and what NotAction leaves; but for those that tell their grants
 * themselves.
 */
export function everyServiceBut(others: readonly string[]): ServiceGrants {
  return undescribed('*', others);
}

/**
 * What a resource takes in: a pattern of ARNs, which goes on with stars where it ends early, and beside it the service of all
 * those ARNs, so that stars do not seem to reach from one service into another.
 */
function arnTargets(resource: string): Target[] {
  const segments = resource.split(':');
  if (resource === '*' || segments[0] !== 'arn') {
    return [
      {
        level: 'arn',
        parts: [resource, '*'],
        ...(resource !== '*' && { vague: true }),
      },
    ];
  }
  const head = segments.slice(0, 5);
  const missing = Array<string>(Math.max(0, 6 - segments.length)).fill('*');
  const [, partition = '*', service = '*'] = segments;
  const isOfOne = !/[*?]/.test(partition + service);
  // A star at the end of a segment may reach beyond its colon; of another AWS says only that it stays within its segment.
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
  const vague = head.some(segment => /[*?]/.test(segment.replace(/\*$/, '')));
  return [
    {
      level: 'arn',
      parts: [[...segments, ...missing].join(':'), isOfOne ? service : '*'],
      ...(vague && { vague }),
    },
  ];
}

/** What actions that work on nothing in particular are done to: only the resource `*` takes it in. */
const nothingInParticular: Target = { level: 'arn', parts: ['', ''] };

function undescribed(
  service: string,
  others: readonly string[],
): ServiceGrants {
  const known = new Map<string, GrantAction>();
  return {
    service,
    actionsMatching(pattern) {
      const action = known.get(pattern) ?? {
        name: pattern,
        accessClass: 'any',
        levels: [],
        request: 'any',
      };
      known.set(pattern, action);
      return [action];
    },
    targets: arnTargets,
    stands: target =>
      others.includes(parseArn(target.parts[0])?.service ?? '')
        ? []
        : [
            {
              place: placeOf(service, target, []),
              name: '*',
              takes: () => true,
            },
          ],
    worksOn: () => 'something else',
    // A pod may tag what it makes with any key.
    knowledge: session => {
      const ofSession = podRequestKnowledge(session);
      return key => (isRequestTag(key) ? nothing : ofSession(key));
    },
    tagOf,
  };
}

/** Kept as long as the descriptions, which are read once a process. */
const readActions = keptByObject(
  (descriptions: readonly ActionDescription[]) => {
    const actions = descriptions.map(actionOf);
    const types = new Map<string, ResourceType[]>();
    for (const type of descriptions.flatMap(each => each.resourceTypes)) {
      const read = resourceType(type);
      const known = types.get(read.name) ?? [];
      types.set(read.name, known);
      if (!known.some(({ pattern }) => pattern === read.pattern)) {
        known.push(read);
      }
    }
    return { actions, types: [...types.values()].flat() };
  },
);

function described(
  service: string,
  descriptions: readonly ActionDescription[],
): ServiceGrants {
  const { actions, types } = readActions(descriptions);
  const found = new Map<string, readonly GrantAction[]>();
  const [home, ...others] = new Set(
    types.map(({ pattern }) => parseArn(pattern)?.service ?? '*'),
  );
  const ofService: Target = {
    level: 'arn',
    parts: others.length ? ['*', '*'] : [`arn:*:${home}:*:*:*`, home],
  };
  return {
    service,
    actions,
    actionsMatching(pattern) {
      const matching =
        found.get(pattern) ??
        actions.filter(({ name }) => actionMatches(pattern, name));
      found.set(pattern, matching);
      return matching;
    },
    targets: arnTargets,
    stands(target) {
      const fitting = typesAt(target.parts[0], types);
      const names = new Set(fitting.map(({ name }) => name));
      return [
        {
          place: placeOf(service, target, fitting),
          name: isEverything(target) ? '*' : [...names].join(' '),
          takes: ({ levels }) =>
            isEverything(target) || levels.some(level => names.has(level)),
        },
      ];
    },
    narrowed(target, { levels }) {
      if (!isEverything(target)) {
        return target;
      }
      return levels.length ? ofService : nothingInParticular;
    },
    worksOn: ({ levels }) =>
      levels.length
        ? `${listOf(levels, 'or')} (${listOf(
            types
              .filter(({ name }) => levels.includes(name))
              .map(({ pattern }) => pattern),
            'or',
          )})`
        : 'no resource in particular, and needs the resource *',
    knowledge(session, { request }) {
      const ofSession = podRequestKnowledge(session);
      return key =>
        request === 'tagging' && isRequestTag(key) ? nothing : ofSession(key);
    },
    tagOf,
  };
}

function actionOf(description: ActionDescription): GrantAction {
  const { name, resourceTypes, conditionKeys } = description;
  return {
    name,
    accessClass: accessClassOf(description),
    levels: [...new Set(resourceTypes.map(type => type.name))],
    request: conditionKeys.some(isRequestTag) ? 'tagging' : 'plain',
  };
}

function accessClassOf({ name, accessLevel }: ActionDescription): AccessClass {
  switch (accessLevel) {
    case 'List':
      return 'list';
    case 'Read':
      return 'read';
    case 'Tagging':
      return 'tag';
    case 'Permissions management':
      return 'admin';
    default:
      return /:(?:Batch)?(?:Delete|Purge|Remove|Terminate)/.test(name)
        ? 'delete'
        : 'write';
  }
}

function resourceType({ name, arn }: ActionResourceType): ResourceType {
  const { resource = '' } = parseArn(arn) ?? {};
  return {
    name,
    pattern: arn.replace(/\$\{[^}]*\}/g, '*'),
    before: resource.slice(0, Math.max(0, resource.indexOf('${'))),
  };
}

/** The types of what a pattern of ARNs takes in; of those that take in all of it only the closest. */
function typesAt(
  arns: string,
  types: readonly ResourceType[],
): readonly ResourceType[] {
  const fitting = types.filter(({ pattern }) => patternsOverlap(pattern, arns));
  const whole = fitting.filter(({ pattern }) => patternCovers(pattern, arns));
  return fitting.filter(
    ({ pattern }) =>
      !whole.some(
        closer =>
          closer.pattern !== pattern && patternCovers(pattern, closer.pattern),
      ),
  );
}

function placeOf(
  service: string,
  { parts: [arns] }: Target,
  fitting: readonly ResourceType[],
): GrantPlace {
  const arn = parseArn(arns);
  if (!arn) {
    return { service, name: arns };
  }
  if (arn.service !== service) {
    return { service, name: arns, arn: arns };
  }
  const { region, accountId, resource } = arn;
  const [type] = fitting;
  const isOne = fitting.length === 1 && patternCovers(type.pattern, arns);
  return {
    service,
    ...(isOne && { type: type.name }),
    name: isOne ? resource.slice(type.before.length) : resource,
    ...(region && { region }),
    ...(accountId && { accountId }),
    arn: arns,
  };
}

function isEverything({ parts: [arns] }: Target): boolean {
  return arns === '*';
}

function isRequestTag(key: string): boolean {
  return afterPrefix(key, 'aws:RequestTag/') !== undefined;
}

/** `aws:ResourceTag/team`, and `secretsmanager:ResourceTag/team` where a service has its own key for it. */
function tagOf(conditionKey: string): ReturnType<ServiceGrants['tagOf']> {
  if (conditionKey.toLowerCase() === 'aws:tagkeys') {
    return { kind: 'requestKeys', key: '' };
  }
  const [, whose, key] =
    /^[\w-]+:(resource|request)tag\/(.+)$/i.exec(conditionKey) ?? [];
  return key === undefined
    ? undefined
    : { kind: whose.toLowerCase() as 'resource' | 'request', key };
}
