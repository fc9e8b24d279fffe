/** Canned ACLs by which everybody, or everybody who has an AWS account, may read: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status */
const PUBLIC = ['public-read', 'public-read-write', 'authenticated-read'];

export function isPublicAcl(acl: string): boolean {
  return PUBLIC.includes(acl);
}
