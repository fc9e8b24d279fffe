import {
  hasNoResource,
  keySourceOf,
  needsObjectOwner,
  s3PlaceOf,
  tablePlaceOf,
  valueOf,
  type AskedEncryption,
  type AskedOwnership,
  type AskedQuestion,
  type AskedResource,
  type ObjectTags,
} from 'backstage-plugin-pod-identity-common';
import type { AwsConnections, CallOptions } from '../../aws';
import {
  accountOf,
  type ClusterConfig,
  type PodIdentityConfig,
} from '../../config';
import type { Attempts } from '../reading/Attempts';
import { readBucketPolicy } from './readBucketPolicy';
import { readEncryption } from './readEncryption';
import { readOwnership } from './readOwnership';
import { readPublicBuckets } from './readPublicBuckets';
import { readTablePolicy } from './readTablePolicy';
import type { ResourceReading } from './ResourceReading';

/** Reads what a question is about. What could not be read says so, and is never taken for absent. */
export class ResourceReader {
  readonly #aws: AwsConnections;
  readonly #config: PodIdentityConfig;
  readonly #attempts: Attempts;
  readonly #call: CallOptions;

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
   * The policy on the resource, whose it is, and what of it may deny besides. `targets`: the likeliest owner first. `askers`: the
   * accounts of those who ask; left out, those of all targets.
   */
  async read(
    question: AskedQuestion,
    targets: readonly ClusterConfig[],
    askers = targets.map(({ cluster }) => cluster.accountId),
  ): Promise<ResourceReading> {
    if (hasNoResource(question)) {
      return { resource: { policy: { state: 'absent' } } };
    }
    const reading = await this.#policy(question, targets);
    const { owner, resource } = reading;
    if (!owner) {
      return reading;
    }
    const { organizationPolicies } = accountOf(this.#config, owner.cluster);
    const [encryption, ownership, publicBuckets] = await Promise.all([
      this.#encryption(question, owner),
      this.#ownership(question, owner),
      this.#publicBuckets(question, resource, askers, owner),
    ]);
    return {
      owner,
      resource: {
        ...resource,
        organizationPolicies,
        ...(encryption && { encryption }),
        ...(ownership && { ownership }),
        ...(publicBuckets && { publicBuckets }),
      },
    };
  }

  /** The tags of the object that is asked about: those that the asker gave, else as they are, where a policy needs them. */
  async objectTags(
    question: AskedQuestion,
    { owner }: ResourceReading,
    given: Record<string, string> | undefined,
    needed: boolean,
  ): Promise<ObjectTags> {
    if (given) {
      return { source: 'question', tags: given };
    }
    if (!needed) {
      return { source: 'not-needed' };
    }
    const { bucket, key } = s3PlaceOf(question.resource) ?? {};
    if (bucket === undefined || key === undefined) {
      return {
        source: 'not-read',
        reason: 'The portal reads tags of objects by their bucket alone.',
      };
    }
    if (!owner) {
      return {
        source: 'not-read',
        reason: `No account that the portal knows is known to own bucket ${bucket}.`,
      };
    }
    const versionId = versionOf(question);
    if (versionId === undefined && isOfVersion(question)) {
      return {
        source: 'not-read',
        reason:
          'Each version of an object has tags of its own. Give s3:VersionId in the question.',
      };
    }
    const tags = await this.#attempts.make(
      { kind: 'object', name: `tags of s3://${bucket}/${key}` },
      () =>
        this.#aws
          .of(owner, this.#call)
          .s3.readObjectTags({ bucket, key, versionId }),
    );
    return tags.state === 'unread'
      ? { source: 'not-read', reason: tags.reason }
      : { source: 's3', tags: valueOf(tags) };
  }

  async #policy(
    question: AskedQuestion,
    targets: readonly ClusterConfig[],
  ): Promise<ResourceReading> {
    const from = [this.#aws, targets, this.#attempts, this.#call] as const;
    const place = s3PlaceOf(question.resource);
    if (place) {
      return readBucketPolicy(place.bucket, ...from);
    }
    const table = tablePlaceOf(question.resource);
    return table
      ? readTablePolicy(table, ...from)
      : { resource: unreadable(question) };
  }

  async #encryption(
    question: AskedQuestion,
    owner: ClusterConfig,
  ): Promise<AskedEncryption | undefined> {
    const source = keySourceOf(
      question,
      accountOf(this.#config, owner.cluster),
    );
    return (
      source &&
      readEncryption(source, this.#aws, owner, this.#attempts, this.#call)
    );
  }

  async #ownership(
    question: AskedQuestion,
    owner: ClusterConfig,
  ): Promise<AskedOwnership | undefined> {
    const { bucket, key } = s3PlaceOf(question.resource) ?? {};
    if (
      bucket === undefined ||
      key === undefined ||
      !needsObjectOwner(question)
    ) {
      return undefined;
    }
    const object = { bucket, key, isVersion: isOfVersion(question) };
    return readOwnership(object, this.#aws, owner, this.#attempts, this.#call);
  }

  async #publicBuckets(
    question: AskedQuestion,
    resource: AskedResource,
    askers: readonly string[],
    owner: ClusterConfig,
  ): Promise<AskedResource['publicBuckets']> {
    const { bucket } = s3PlaceOf(question.resource) ?? {};
    return bucket === undefined
      ? undefined
      : readPublicBuckets(
          question,
          resource,
          { bucket, askers },
          this.#aws,
          owner,
          this.#attempts,
          this.#call,
        );
  }
}

/** Whether it is a version of an object that is asked about. */
function isOfVersion({ action }: AskedQuestion): boolean {
  return action.name.includes('ObjectVersion');
}

/** Which version of an object is asked about, where the question says so. */
function versionOf({ context }: AskedQuestion): string | undefined {
  const found = Object.entries(context).find(
    ([key]) => key.toLowerCase() === 's3:versionid',
  );
  return found?.[1][0];
}

/** Of a resource whose policy, if it has any, this portal does not read. */
function unreadable({ action, resource }: AskedQuestion): AskedResource {
  const isArn = resource !== '*';
  return {
    policy: {
      state: 'unread',
      name: isArn ? `policy of ${resource}` : 'policy of the resource',
      reason: `The portal reads policies of buckets and tables, and none of ${
        isArn ? resource : `what ${action.name} acts on`
      }.`,
    },
  };
}
