/** Reads that were begun for one request: whoever asks for the same again shares the answer, or the failure. */
export class SharedReads {
  readonly #begun = new Map<string, Promise<unknown>>();

  /** `key` names what is read, and from where. */
  once<T>(key: string, read: () => Promise<T>): Promise<T> {
    const shared = (this.#begun.get(key) as Promise<T>) ?? read();
    this.#begun.set(key, shared);
    return shared;
  }
}
