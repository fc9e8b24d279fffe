import { AwsError } from '../wire/types';
import type { State } from './state';
import type { CallContext } from './types';

/** How a service says that the caller may not. */
export interface Refusal {
  code: string;
  status: number;
  /** How it writes an action such as `sns:Publish`. Default: so. */
  wordAction?(action: string): string;
  /** How it writes the ARN of a resource. Default: as it is. */
  wordResource?(arn: string): string;
}

/** A call, with the state that it works on. */
export interface Call extends CallContext {
  readonly state: State;
  /** Of the service that is called. */
  readonly refusal: Refusal;
}

/** One operation on the state of a call. Throws AwsError. */
export type Handler = (input: never, call: Call) => object | Promise<object>;

/** How a call ended. */
export type Outcome = { output: object } | { error: AwsError };

/** What is taken of a value: all of it, one value, or some of its members. */
interface Taken {
  value?: string;
  members?: Map<string, Taken>;
}

function parse(paths: string): Taken {
  const root: Taken = { members: new Map() };
  for (const each of paths.split(' ').filter(path => path !== '')) {
    const [path, value] = each.split('=');
    let taken = root;
    for (const name of path.split('.')) {
      taken.members ??= new Map();
      const next = taken.members.get(name) ?? {};
      taken.members.set(name, next);
      taken = next;
    }
    taken.value = value;
  }
  return root;
}

/** Whether nothing is asked by a value: it is left out, or has neither items nor members. */
function isNothing(value: unknown): boolean {
  if (value === undefined || value === null) {
    return true;
  }
  const isPlain = Object.getPrototypeOf(value) === Object.prototype;
  return (
    (Array.isArray(value) || isPlain) && Object.values(value).every(isNothing)
  );
}

/** The first thing that is given and not taken, in words; undefined if there is none. */
function findOther(
  given: unknown,
  taken: Taken | undefined,
  path: string,
): string | undefined {
  if (isNothing(given)) {
    return undefined;
  }
  if (!taken) {
    return path;
  }
  if (taken.value !== undefined) {
    return String(given) === taken.value ? undefined : `${path} ${given}`;
  }
  const { members } = taken;
  if (!members) {
    return undefined;
  }
  for (const item of [given].flat()) {
    for (const [name, value] of Object.entries(item as object)) {
      const below = path ? `${path}.${name}` : name;
      const other = findOther(value, members.get(name), below);
      if (other) {
        return other;
      }
    }
  }
  return undefined;
}

/** By operation, the members that it takes. */
export type InputTable = Readonly<Record<string, string | readonly string[]>>;

/**
 * A check that an input has nothing but members that its operation takes; what else is given is refused as not implemented.
 * `members` are paths, separated by spaces. A path takes everything below it, unless others go on from it:
 * `computeConfig.enabled` alone leaves out the rest of `computeConfig`. `StorageClass=STANDARD` takes no other value.
 */
export function inputCheck(
  members: InputTable[string],
): (input: object, call: Pick<Call, 'service' | 'operation'>) => void {
  const taken = parse([members].flat().join(' '));
  return (input, call) => {
    const other = findOther(input, taken, '');
    if (other) {
      throw notImplemented(call, `with ${other}`);
    }
  };
}

/** The refusal of what is not imitated: an operation, or what is said by `detail`, such as `with Range`. */
export function notImplemented(
  { service, operation }: { service: string; operation: string },
  detail?: string,
): AwsError {
  const what = `${service}:${operation}`;
  return new AwsError(
    'NotImplemented',
    `local-aws does not implement ${detail ? `${what} ${detail}` : what}`,
    { status: 501 },
  );
}
