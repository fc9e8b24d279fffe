const PRIVATE = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;

/**
 * Whether S3 counts a network as everybody: broader than /8 of IPv4 or /32 of IPv6, private networks aside.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */
export function isBroadNetwork(cidr: string): boolean {
  const [address, length] = cidr.split('/');
  if (length === undefined || PRIVATE.test(address)) {
    return false;
  }
  const bits = Number(length);
  return !(bits >= (address.includes(':') ? 32 : 8));
}
