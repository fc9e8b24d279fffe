/** Values that come into being when they are first asked for, such as the state of an account. */
export class Keyed<T> {
  readonly #values = new Map<string, T>();
  readonly #make: (key: string) => T;

  constructor(make: (key: string) => T) {
    this.#make = make;
  }

  /** Those that have come into being, in the order of their keys. */
  entries(): [key: string, value: T][] {
    return [...this.#values].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  of(key: string): T {
    let value = this.#values.get(key);
    if (value === undefined) {
      value = this.#make(key);
      this.#values.set(key, value);
    }
    return value;
  }
}
