/**
 * What a person may ask for. They choose from this catalogue; nobody types policy JSON.
 * Each intent is written and read back by `grant/`.
 *
 * @public
 */
export type AccessIntent = S3ByTagsIntent | S3PrefixIntent;

/**
 * Where the value of a tag comes from: the session of the service account, or a fixed text.
 *
 * @public
 */
export type TagValueSource =
  | { from: 'namespace' | 'service-account' | 'cluster-name' | 'cluster-arn' }
  | { from: 'literal'; value: string };

/**
 * Read objects of a bucket that carry all these tags.
 *
 * @public
 */
export interface S3ByTagsIntent {
  kind: 's3-read-by-tags';
  bucket: string;
  /** At least one. By tag key. */
  tags: Record<string, TagValueSource>;
}

/**
 * Work with the objects below a prefix.
 *
 * @public
 */
export interface S3PrefixIntent {
  kind: 's3-prefix';
  bucket: string;
  /** Without leading or trailing slash: `reports`, `teams/payments`. Empty is refused: that would be the whole bucket. */
  prefix: string;
  access: ('list' | 'read' | 'write' | 'delete')[];
}
