import type {
  BucketSettings,
  SurroundingsToRead,
} from 'backstage-plugin-pod-identity-common';
import { AwsFailure, isFailure } from '../../aws';
import type { ClusterConfig } from '../../config';
import type { Attempts } from './Attempts';
import type { AwsReads } from './AwsReads';

/** Of how many buckets the settings are read for one service account. */
const AT_MOST = 20;

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
export async function readBuckets(
  target: ClusterConfig,
  wanted: SurroundingsToRead['buckets'],
  reads: AwsReads,
  attempts: Attempts,
): Promise<Record<string, BucketSettings>> {
  const names = [...wanted.keys()];
  const looked = names.slice(0, AT_MOST);
  const failed = { encryption: new Failed(), abac: new Failed() };
  const settings = await Promise.all(
    looked.map(async (name): Promise<[string, BucketSettings]> => {
      const [key, abac] = await Promise.all([
        wanted.get(name)?.has('encryption')
          ? failed.encryption.unless(name, () => reads.bucketKey(target, name))
          : undefined,
        wanted.get(name)?.has('abac')
          ? failed.abac.unless(name, () => reads.bucketAbac(target, name))
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
      attempts.note({ what: 'bucket', name }, failure);
    }
  }
  if (names.length > looked.length) {
    attempts.note(
      { what: 'bucket', name: `${names.length - looked.length} more buckets` },
      tooMany(names.length),
    );
  }
  return Object.fromEntries(settings);
}

function tooMany(count: number): AwsFailure {
  return new AwsFailure({
    reason: 'failed',
    happened: `The policies of the role name ${count} buckets, and the portal looks at the settings of ${AT_MOST}.`,
    advice: 'Ask about an object of another bucket to learn of its key.',
  });
}
