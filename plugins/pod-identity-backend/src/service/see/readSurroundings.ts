import {
  surroundingsToRead,
  valueOf,
  type Association,
  type BucketSettings,
  type Subject,
  type Surroundings,
  type SurroundingsToRead,
} from 'backstage-plugin-pod-identity-common';
import { AwsFailure, isFailure } from '../../aws';
import type { Reads } from '../reading/Reads';

/** How many buckets' settings are read for one service account. */
const MOST_BUCKETS = 20;

/** How many associations are described to find the other users of a role: a list does not tell their roles. */
const MOST_ASSOCIATIONS = 20;

/** Reads what findings want to know around a role; nothing where there is none. What AWS does not give is left out. */
export async function readSurroundings(
  subject: Subject,
  reads: Reads,
  clusters: readonly Reads[],
): Promise<Pick<Surroundings, 'buckets' | 'issuers' | 'roleUsers'>> {
  const association = valueOf(subject.mechanism.association);
  if (!association || subject.role.state !== 'read') {
    return {};
  }
  const { buckets, issuers, isRoleUser } = surroundingsToRead(subject);
  const [settings, ofClusters, roleUsers] = await Promise.all([
    // With a target role, what this role may do concerns nobody.
    association.targetRoleArn ? undefined : readBuckets(buckets, reads),
    issuers ? readIssuers(clusters) : undefined,
    isRoleUser && readRoleUsers(association, isRoleUser, reads),
  ]);
  return { buckets: settings, issuers: ofClusters, roleUsers };
}

/**
 * The issuers of all clusters; one that is gone has none. Undefined where one could not be read: then nothing may be concluded.
 */
async function readIssuers(
  clusters: readonly Reads[],
): Promise<Surroundings['issuers']> {
  try {
    const issuers = await Promise.all(clusters.map(readIssuer));
    return issuers.flatMap(issuer => issuer ?? []);
  } catch (error) {
    if (!isFailure(error)) {
      throw error;
    }
    return undefined;
  }
}

async function readIssuer(reads: Reads): Promise<string | undefined> {
  try {
    return (await reads.cluster()).oidcIssuer;
  } catch (error) {
    if (isFailure(error) && error.reason === 'not-found') {
      return undefined;
    }
    throw error;
  }
}

const NAMES = {
  encryption: 'encryption',
  abac: 'access control by tags',
} as const;

/** The buckets of which one setting could not be read, and why for the first. */
class Failed {
  readonly buckets: string[] = [];
  failure?: AwsFailure;

  /** What was read; undefined where AWS did not give it. */
  async unless<T>(
    bucket: string,
    read: () => Promise<T>,
  ): Promise<{ value: T } | undefined> {
    try {
      return { value: await read() };
    } catch (error) {
      if (!isFailure(error)) {
        throw error;
      }
      this.buckets.push(bucket);
      this.failure ??= error;
      return undefined;
    }
  }
}

/**
 * Reads settings of buckets, each once a request. What could not be read is left out, and told once for each setting: a
 * permission that is missing is missing for every bucket.
 */
async function readBuckets(
  wanted: SurroundingsToRead['buckets'],
  reads: Reads,
): Promise<Record<string, BucketSettings>> {
  const names = [...wanted.keys()];
  const looked = names.slice(0, MOST_BUCKETS);
  const failed = { encryption: new Failed(), abac: new Failed() };
  const settings = await Promise.all(
    looked.map(async (name): Promise<[string, BucketSettings]> => {
      const [key, abac] = await Promise.all([
        wanted.get(name)?.has('encryption')
          ? failed.encryption.unless(name, () => reads.bucketKey(name))
          : undefined,
        wanted.get(name)?.has('abac')
          ? failed.abac.unless(name, () => reads.bucketAbac(name))
          : undefined,
      ]);
      return [
        name,
        {
          ...(key && { encryption: { kmsKey: key.value } }),
          ...(abac && { abac: abac.value }),
        },
      ];
    }),
  );
  for (const setting of ['encryption', 'abac'] as const) {
    const { buckets, failure } = failed[setting];
    if (failure) {
      const name = `${NAMES[setting]} of bucket ${buckets.join(', ')}`;
      reads.attempts.note({ kind: 'bucket', name }, failure);
    }
  }
  if (names.length > looked.length) {
    reads.attempts.note(
      { kind: 'bucket', name: `${names.length - looked.length} more buckets` },
      tooMany(names.length),
    );
  }
  return Object.fromEntries(settings);
}

function tooMany(count: number): AwsFailure {
  return new AwsFailure({
    reason: 'failed',
    happened: `The policies of the role name ${count} buckets, and the portal looks at the settings of ${MOST_BUCKETS}.`,
    advice: 'Ask about an object of another bucket to learn of its key.',
  });
}

/**
 * The service accounts that have the role of an association, among those that its trust policy names. Undefined where not all
 * of them could be read, or there are too many: then nothing may be concluded.
 */
async function readRoleUsers(
  { roleArn }: Association,
  isRoleUser: NonNullable<SurroundingsToRead['isRoleUser']>,
  reads: Reads,
): Promise<Surroundings['roleUsers']> {
  const { name } = reads.target.cluster;
  const found = await reads.attempts.make(
    { kind: 'association', name: `associations of cluster ${name}` },
    async () => {
      const { summaries, complete } = await reads.associations();
      const candidates = summaries.filter(isRoleUser);
      return complete && candidates.length <= MOST_ASSOCIATIONS
        ? Promise.all(candidates.map(({ id }) => reads.association(id)))
        : undefined;
    },
  );
  return valueOf(found)?.flatMap(association =>
    association?.roleArn === roleArn
      ? [
          {
            namespace: association.namespace,
            serviceAccount: association.serviceAccount,
          },
        ]
      : [],
  );
}
