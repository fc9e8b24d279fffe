import { callMatches, type NamedCall } from '../behaviour';
import type { Fault, FaultCount, FaultRule } from './FaultRule';
import { mentions } from './mentions';

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
