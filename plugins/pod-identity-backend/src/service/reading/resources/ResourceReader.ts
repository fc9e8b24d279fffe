import {
  configuredPolicies,
  needsOf,
  type AskedQuestion,
  type AskedResource,
  type KnownSoFar,
  type Need,
  type Reading,
  type ServicePlace,
  type Unread,
} from 'backstage-plugin-pod-identity-common';
import { parseArn } from 'iam-policy';
import type { AwsConnections, CallOptions } from '../../../aws';
import {
  accountOf,
  type ClusterConfig,
  type PodIdentityConfig,
} from '../../../config';
import type { Attempts } from '../Attempts';
import { SharedReads } from '../SharedReads';
import { adapters } from './adapters';
import type {
  FoundPlace,
  ResourceAdapter,
  ResourceReads,
} from './ResourceAdapter';

/** A resource as far as it was read. */
export interface ResourceReading {
  resource: AskedResource;
  /** A cluster of the account that owns it, through which it is read further. Absent where none is known. */
  owner?: ClusterConfig;
}

type Tags = Readonly<Record<string, string>>;

/** Of those who are asked about, what decides which facts are needed. */
export type Subjects = Pick<KnownSoFar, 'accountIds' | 'testedKeys'>;

const inWords = new Intl.ListFormat('en-GB');

/** Reads what a question is about. What could not be read says so, and is never taken for absent. */
export class ResourceReader {
  readonly #aws: AwsConnections;
  readonly #config: PodIdentityConfig;
  readonly #attempts: Attempts;
  readonly #call: CallOptions;
  readonly #shared = new SharedReads();

  constructor(
    { aws, config }: { aws: AwsConnections; config: PodIdentityConfig },
    attempts: Attempts,
    call: CallOptions,
  ) {
    this.#aws = aws;
    this.#config = config;
    this.#attempts = attempts;
    this.#call = call;
  }

  /**
   * Whose the resource is, and its policy: what decides who may learn more of it. `targets`: the likeliest owner first. `tags`:
   * those that the question gives, which are not read.
   */
  async find(
    question: AskedQuestion,
    targets: readonly ClusterConfig[],
    tags?: Tags,
  ): Promise<ResourceReading> {
    const { owner, policy } = await this.#find(question, targets);
    const organizationPolicies =
      owner &&
      configuredPolicies(
        accountOf(this.#config, owner.cluster).organizationPolicies,
      );
    const accountId =
      owner?.cluster.accountId ?? parseArn(question.resource)?.accountId;
    return {
      ...(owner && { owner }),
      resource: {
        policy,
        ...(tags && { tags: { state: 'read' as const, value: tags } }),
        ...(accountId && { accountId }),
        ...(organizationPolicies && { organizationPolicies }),
      },
    };
  }

  /** The same with every further fact that decides the question for these subjects. */
  async complete(
    question: AskedQuestion,
    { owner, resource }: ResourceReading,
    subjects: Subjects,
  ): Promise<ResourceReading> {
    const needs = needsOf(question, {
      ...subjects,
      resource,
      ...(owner && {
        objectKeys: accountOf(this.#config, owner.cluster).objectKeys,
      }),
    }).filter(({ fact }) => !(fact in resource));
    const facts = await Promise.all(
      needs.map(async need => [
        need.fact,
        need.settled ?? (await this.#fact(need, question, { owner, resource })),
      ]),
    );
    return {
      ...(owner && { owner }),
      resource: { ...resource, ...Object.fromEntries(facts) },
    };
  }

  async #fact(
    need: Need,
    question: AskedQuestion,
    { owner, resource }: ResourceReading,
  ): Promise<Reading<unknown>> {
    const [adapter, place] = readable(question.resource);
    if (!adapter || !place || !owner) {
      // What keeps the policy from being read keeps the rest.
      return resource.policy?.state === 'unread'
        ? resource.policy
        : unsupported(question);
    }
    const read = adapter.facts[need.fact];
    return read
      ? read(place, this.#reads(owner, place), need)
      : unsupported(question);
  }

  async #find(
    question: AskedQuestion,
    targets: readonly ClusterConfig[],
  ): Promise<FoundPlace> {
    const [adapter, place] = readable(question.resource);
    if (!adapter || !place) {
      return { policy: settledPolicy(question) ?? unsupported(question) };
    }
    if (adapter.find) {
      const connect = (of: ClusterConfig) => this.#aws.of(of, this.#call);
      const attempts = this.#attempts;
      return adapter.find(place, { targets, connect, attempts });
    }
    const owner = targets.find(
      ({ cluster }) => cluster.accountId === place.accountId,
    );
    if (!owner) {
      return { policy: outOfReach(place) };
    }
    const policy = await adapter.facts.policy?.(
      place,
      this.#reads(owner, place),
      { fact: 'policy' },
    );
    // Of what is not there, nothing else is worth asking for.
    return policy?.state === 'unread' && policy.cause === 'not-found'
      ? { policy }
      : { policy: policy ?? unsupported(question), owner };
  }

  #reads(owner: ClusterConfig, { region }: ServicePlace): ResourceReads {
    const aws = this.#aws.of(owner, this.#call);
    return {
      aws: region === undefined ? aws : aws.in(region),
      attempts: this.#attempts,
      once: (what, read) =>
        this.#shared.once(
          `${owner.cluster.accountId} ${region ?? ''} ${what}`,
          read,
        ),
    };
  }
}

/** How a resource is read, and what it is; nothing where it is not read. */
function readable(arn: string): [ResourceAdapter?, ServicePlace?] {
  const service = parseArn(arn)?.service;
  const adapter = adapters.find(each => each.service === service);
  return [adapter, adapter?.place(arn)];
}

/** What the question settles of the policy, where it acts on nothing that could have one. */
function settledPolicy(
  question: AskedQuestion,
): FoundPlace['policy'] | undefined {
  const needs = needsOf(question, {
    resource: {},
    accountIds: [],
    testedKeys: new Set(),
  });
  return needs.find(need => need.fact === 'policy')?.settled;
}

/** Of a resource whose policy, if it has any, this portal does not read. */
function unsupported({ action, resource }: AskedQuestion): Unread {
  return {
    state: 'unread',
    cause: 'unsupported',
    reason: `The portal reads policies of ${inWords.format(
      adapters.map(({ places }) => places),
    )}, and none of ${
      resource === '*' ? `what ${action.name} acts on` : resource
    }.`,
  };
}

/** Of a resource of an account that the portal has no credentials for. */
function outOfReach({ accountId, level }: ServicePlace): Unread {
  return {
    state: 'unread',
    cause: 'unconfigured',
    reason: `The portal has no cluster in account ${accountId}, to which the ${level} belongs, and so no way to read its policy.`,
  };
}
