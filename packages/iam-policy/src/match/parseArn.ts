/**
 * An ARN, taken apart: `arn:partition:service:region:accountId:resource`. Any part but the first two may be empty or a pattern.
 *
 * @public
 */
export interface ArnParts {
  /** `aws`, `aws-cn`, `aws-us-gov` … */
  partition: string;
  /** The service's prefix: `s3`. */
  service: string;
  /** Empty for global services and for S3. */
  region: string;
  /** Twelve digits; empty for S3. */
  accountId: string;
  /** Everything after the fifth colon, including further colons. */
  resource: string;
}

/**
 * Takes an ARN apart; undefined if the text is not an ARN.
 *
 * @public
 */
export function parseArn(text: string): ArnParts | undefined {
  const parts = splitArn(text);
  if (parts.length < 6 || parts[0] !== 'arn') {
    return undefined;
  }
  const [, partition, service, region, accountId, resource] = parts;
  return { partition, service, region, accountId, resource };
}

/** Splits at the first five colons; gives fewer parts if there are fewer colons. */
export function splitArn(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (parts.length < 5) {
    const colon = text.indexOf(':', from);
    if (colon < 0) {
      break;
    }
    parts.push(text.slice(from, colon));
    from = colon + 1;
  }
  parts.push(text.slice(from));
  return parts;
}
