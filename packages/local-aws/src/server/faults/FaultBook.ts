import { callMatches, type NamedCall } from '../behaviour';
import type { Fault, FaultCount, FaultRule } from './FaultRule';

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The texts in an input, however deep. Bodies are bytes, and so are not among them. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    yield value;
  } else if (Array.isArray(value)) {
    for (const item of value) {
      yield* textsOf(item);
    }
  } else if (isPlain(value)) {
    yield* textsOf(Object.values(value));
  }
}

/** Whether an input has a text somewhere in a member; of S3's, in `bucket/key` too. */
export function mentions(input: object, text: string): boolean {
  const sought = text.toLowerCase();
  const { Bucket, Key } = input as { Bucket?: unknown; Key?: unknown };
  const address = [Bucket, Key].filter(each => typeof each === 'string');
  for (const each of [address.join('/'), ...textsOf(input)]) {
    if (each.toLowerCase().includes(sought)) {
      return true;
    }
  }
  return false;
}

type Entry = FaultCount;

/** The rules in force, and how often each was hit. */
export class FaultBook {
  readonly #first: readonly FaultRule[];
  #entries: Entry[] = [];

  constructor(rules: readonly FaultRule[] = []) {
    this.#first = rules;
    this.reset();
  }

  /** Replaces the rules; counts begin anew. */
  set(rules: readonly FaultRule[]): void {
    this.#entries = rules.map(rule => ({ rule, seen: 0, hit: 0 }));
  }

  /** Back to the rules that were there to begin with. */
  reset(): void {
    this.set(this.#first);
  }

  get counts(): FaultCount[] {
    return this.#entries.map(entry => ({ ...entry }));
  }

  /** Counts a call, and answers what happens to it, in order. */
  strike(call: NamedCall, input: object): Fault[] {
    const faults: Fault[] = [];
    for (const entry of this.#entries) {
      if (hits(entry, call, input)) {
        entry.hit += 1;
        faults.push(entry.rule.fault);
        if (entry.rule.fault.kind !== 'delay') {
          break;
        }
      }
    }
    return faults;
  }
}

function hits(entry: Entry, call: NamedCall, input: object): boolean {
  const { rule } = entry;
  if (!callMatches(rule.call, call)) {
    return false;
  }
  if (rule.resource && !mentions(input, rule.resource)) {
    return false;
  }
  entry.seen += 1;
  if (rule.times !== undefined && entry.hit >= rule.times) {
    return false;
  }
  return rule.nth === undefined
    ? entry.seen % (rule.every ?? 1) === 0
    : entry.seen === rule.nth;
}
