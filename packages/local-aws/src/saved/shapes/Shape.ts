import type { Field } from '../../document';

/** How a value is written as plain JSON, and read again. `read(write(value))` is the value. */
export interface Shape<T> {
  /** @throws DocumentError that names the path of what is wrong */
  read(field: Field): T;
  write(value: T): unknown;
}
