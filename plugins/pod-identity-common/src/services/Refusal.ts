/**
 * Why a service refuses somebody of another account, whatever policies say.
 *
 * - `public-access-restricted`: the policy of the bucket is public, and the bucket restricts public buckets.
 * - `bucket-owner-alone`: S3 answers the action to the account that owns the bucket alone.
 *
 * @public
 */
export interface Refusal {
  cause: 'public-access-restricted' | 'bucket-owner-alone';
  bucket: string;
  /** The account that owns the bucket. */
  accountId: string;
}
