import { foldKey, foldsTo } from './foldKey';

/**
 * The request context: condition keys and their values.
 * A key that is neither in `values` nor in `unknown` is known to be absent from the request, except for
 * - keys that follow from the rest of the request: `aws:PrincipalArn`, `aws:PrincipalAccount`, `aws:PrincipalIsAWSService`,
 *   `aws:PrincipalServiceName`, `aws:PrincipalType`, `aws:ResourceAccount` and `aws:username`;
 * - keys that AWS sends with every request, which are then unknown: `aws:CurrentTime`, `aws:EpochTime`, `aws:RequestedRegion`,
 *   `aws:SecureTransport`, `aws:UserAgent`, `aws:userid` and `aws:ViaAWSService`; for users and roles also `aws:MultiFactorAuthPresent`
 *   and `aws:TokenIssueTime`.
 *
 * @public
 */
export interface RequestContext {
  /** By condition key, in any case. An empty list says that the request does not carry the key. */
  values: Readonly<Record<string, string | readonly string[]>>;
  /**
   * Keys whose value was not read. A star at the end matches every key that begins so: `s3:ExistingObjectTag/*`, `aws:*`, and `*` for
   * every key that is not in `values` and does not follow from the rest of the request.
   */
  unknown?: readonly string[];
  /**
   * Keys of which it is known only what they may be, by key in any case: one of these. A condition is decided where it comes out alike for
   * all of them; for everything else the key counts as unknown.
   */
  possible?: Readonly<Record<string, readonly KeyPossibility[]>>;
}

/**
 * What a condition key may be: a value that matches a pattern (`AROAEXAMPLE:*`), or not in the request.
 *
 * @public
 */
export type KeyPossibility = { like: string } | 'absent';

/** What the request says of a condition key. A list of values is never empty: a key without values reads as absent. */
export type KeyReading =
  | { state: 'present'; values: readonly string[] }
  | { state: 'absent' }
  | { state: 'unknown'; possible?: readonly KeyPossibility[] };

export const ABSENT: KeyReading = { state: 'absent' };
export const UNKNOWN: KeyReading = { state: 'unknown' };
/** The context says that the key is absent: it holds an empty list. Compared by identity. */
export const SAID_ABSENT: KeyReading = { state: 'absent' };
/** A pattern of the context covers the key: unknown unless it follows from the rest of the request. Compared by identity. */
export const COVERED: KeyReading = { state: 'unknown' };

/** Wraps one value or several. Callers without types give numbers and booleans too. */
export function present(value: string | readonly string[]): KeyReading {
  if (typeof value === 'string') {
    return { state: 'present', values: [value] };
  }
  if (value === undefined || value === null) {
    return ABSENT;
  }
  if (!Array.isArray(value)) {
    return present(String(value));
  }
  return value.length === 0
    ? SAID_ABSENT
    : {
        state: 'present',
        values: value.every(isText) ? value : value.map(String),
      };
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function readUnknown(
  patterns: readonly string[],
  foldedKey: string,
): KeyReading {
  let reading = ABSENT;
  for (const pattern of patterns) {
    if (foldsTo(pattern, foldedKey)) {
      return UNKNOWN;
    }
    if (
      pattern.endsWith('*') &&
      foldedKey.startsWith(foldKey(pattern.slice(0, -1)))
    ) {
      reading = COVERED;
    }
  }
  return reading;
}

/** Whether two readings say the same, and leave the same to be derived from the rest of the request. */
export function sameReading(a: KeyReading, b: KeyReading): boolean {
  if (a.state !== 'present' || b.state !== 'present') {
    return a === b;
  }
  return (
    a.values.length === b.values.length &&
    a.values.every((value, index) => value === b.values[index])
  );
}

/** Reads condition keys, given folded. */
export type KeyReader = (foldedKey: string) => KeyReading;

/** Reads condition keys from a context, without regard to case. */
export function keyReader({
  values,
  unknown,
  possible = {},
}: RequestContext): KeyReader {
  let names: string[] | undefined;
  return foldedKey => {
    names ??= Object.keys(values);
    let found: KeyReading | undefined;
    for (const name of names) {
      if (foldsTo(name, foldedKey)) {
        const reading = present(values[name]);
        if (reading === ABSENT) {
          continue;
        }
        // AWS warns that keys that differ only in case give unexpected results, and does not say which
        // (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html).
        found = found && !sameReading(found, reading) ? UNKNOWN : reading;
      }
    }
    if (found) {
      return found;
    }
    for (const name of Object.keys(possible)) {
      if (foldsTo(name, foldedKey)) {
        return { state: 'unknown', possible: possible[name] };
      }
    }
    return unknown ? readUnknown(unknown, foldedKey) : ABSENT;
  };
}
