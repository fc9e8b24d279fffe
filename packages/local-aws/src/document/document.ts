/** Something in a document is not as it should be. The message begins with its path: `faults[2].fault.kind`. */
export class DocumentError extends Error {
  constructor(readonly path: string, readonly problem: string) {
    super(path ? `${path}: ${problem}` : problem);
    this.name = 'DocumentError';
  }
}

const WORD = /^[A-Za-z_$][\w$-]*$/;

/** A value in a document that somebody wrote by hand, and where it stands. Reads as what it should be, or says what is wrong. */
export class Field {
  constructor(readonly value: unknown, readonly path: string = '') {}

  /** @throws DocumentError, always */
  fail(problem: string): never {
    throw new DocumentError(this.path, problem);
  }

  /** True for a field that was left out. */
  get absent(): boolean {
    return this.value === undefined || this.value === null;
  }

  #child(key: string, value: unknown): Field {
    const name = WORD.test(key) ? key : `['${key}']`;
    const dot = this.path && !name.startsWith('[') ? '.' : '';
    return new Field(value, `${this.path}${dot}${name}`);
  }

  /** The members of an object, of any name. */
  entries(): [name: string, field: Field][] {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.fail('must be an object');
    }
    return Object.entries(value).map(([name, member]) => [
      name,
      this.#child(name, member),
    ]);
  }

  /** The members of an object that may have these and no others; what was left out is there as an absent field. */
  members<K extends string>(...names: K[]): Record<K, Field> {
    const given = new Map(this.entries());
    for (const [name, field] of given) {
      if (!names.includes(name as K)) {
        field.fail(`is not known here; there are ${names.join(', ')}`);
      }
    }
    return Object.fromEntries(
      names.map(name => [
        name,
        given.get(name) ?? this.#child(name, undefined),
      ]),
    ) as Record<K, Field>;
  }

  items(): Field[] {
    const { value } = this;
    if (!Array.isArray(value)) {
      return this.fail('must be a list');
    }
    return value.map((item, at) => new Field(item, `${this.path}[${at}]`));
  }

  number({ min, max = Infinity }: { min: number; max?: number }): number {
    const { value } = this;
    if (typeof value !== 'number' || !(value >= min && value <= max)) {
      const upTo = max === Infinity ? 'or more' : `to ${max}`;
      return this.fail(`must be a number, ${min} ${upTo}`);
    }
    return value;
  }

  integer(range: { min: number; max?: number }): number {
    const value = this.number(range);
    if (!Number.isSafeInteger(value)) {
      this.fail('must be a whole number');
    }
    return value;
  }

  text(): string {
    const { value } = this;
    if (typeof value !== 'string' || value === '') {
      return this.fail('must be text');
    }
    return value;
  }

  boolean(): boolean {
    const { value } = this;
    if (typeof value !== 'boolean') {
      return this.fail('must be true or false');
    }
    return value;
  }

  oneOf<T extends string>(choices: readonly T[]): T {
    const { value } = this;
    if (!choices.includes(value as T)) {
      return this.fail(`must be one of ${choices.join(', ')}`);
    }
    return value as T;
  }

  /** Reads what is there, undefined for what was left out. */
  optional<T>(read: (field: Field) => T): T | undefined {
    return this.absent ? undefined : read(this);
  }
}
