import {
  hasNoResource,
  s3PlaceOf,
  usesObjectKey,
  type AskedQuestion,
  type AskedResource,
  type ObjectTags,
} from 'backstage-plugin-pod-identity-common';
import type { AwsGateway, CallOptions } from '../../aws';
import type { ClusterConfig } from '../../config';
import type { Attempts } from '../see/Attempts';
import { readBucketPolicy } from './readBucketPolicy';
import type { ResourceReading } from './ResourceReading';

/** Reads what a question is about. What could not be read says so, and is never taken for absent. */
export class ResourceReader {
  readonly #aws: AwsGateway;
  readonly #attempts: Attempts;
  readonly #call: CallOptions;

  constructor(aws: AwsGateway, attempts: Attempts, call: CallOptions) {
    this.#aws = aws;
    this.#attempts = attempts;
    this.#call = call;
  }

  /** The policy on the resource, whose it is, and the key of its objects. `targets`: the likeliest owner first. */
  async read(
    question: AskedQuestion,
    targets: readonly ClusterConfig[],
  ): Promise<ResourceReading> {
    if (hasNoResource(question)) {
      return { resource: { policy: { state: 'absent' } } };
    }
    const place = s3PlaceOf(question.resource);
    if (!place) {
      return { resource: unreadable(question) };
    }
    const reading = await readBucketPolicy(
      this.#aws,
      place.bucket,
      targets,
      this.#attempts,
      this.#call,
    );
    return usesObjectKey(question)
      ? this.#withEncryption(place.bucket, reading)
      : reading;
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
    const tags = await this.#attempts.make(
      { what: 'policy', name: `tags of s3://${bucket}/${key}` },
      () => this.#aws.readObjectTags(owner, { bucket, key }, this.#call),
    );
    return tags.ok
      ? { source: 's3', tags: tags.value }
      : { source: 'not-read', reason: tags.message };
  }

  async #withEncryption(
    bucket: string,
    reading: ResourceReading,
  ): Promise<ResourceReading> {
    const { owner, resource } = reading;
    if (!owner) {
      return reading;
    }
    const key = await this.#attempts.make(
      { what: 'policy', name: `encryption of bucket ${bucket}` },
      () => this.#aws.readBucketKey(owner, bucket, this.#call),
    );
    return {
      ...reading,
      resource: {
        ...resource,
        encryption: key.ok
          ? { state: 'read', kmsKey: key.value }
          : { state: 'unread', reason: key.message },
      },
    };
  }
}

/** Of a resource other than a bucket's: it may have a policy, and this portal reads policies of buckets alone. */
function unreadable({ action, resource }: AskedQuestion): AskedResource {
  const isArn = resource !== '*';
  return {
    policy: {
      state: 'unread',
      name: isArn ? `policy of ${resource}` : 'policy of the resource',
      reason: `The portal reads policies of buckets, and none of ${
        isArn ? resource : `what ${action.name} acts on`
      }.`,
    },
  };
}
