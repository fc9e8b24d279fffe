const ALL = [
  'BucketOwnerEnforced',
  'BucketOwnerPreferred',
  'ObjectWriter',
] as const;

/** Who owns what other accounts write: https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html */
export type ObjectOwnership = (typeof ALL)[number];

export function isObjectOwnership(
  text: string | undefined,
): text is ObjectOwnership {
  return (ALL as readonly (string | undefined)[]).includes(text);
}
