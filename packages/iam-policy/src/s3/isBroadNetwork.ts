/**
 * Whether S3 counts a network as everybody: broader than /8 of IPv4 or /32 of IPv6. What that leaves out, the private networks,
 * are all narrower.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */
export function isBroadNetwork(cidr: string): boolean {
  const [address, length] = cidr.split('/');
  const bits = Number(length);
  return length !== undefined && !(bits >= (address.includes(':') ? 32 : 8));
}
