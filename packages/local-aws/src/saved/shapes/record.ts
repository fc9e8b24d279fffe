import type { Shape } from './Shape';

/** A shape for every member of a record, so that none can be forgotten when one is added. */
export type MemberShapes<T> = { [K in keyof T]-?: Shape<T[K]> };

/** An object with members that are known; those that are written as undefined are left out. */
export function record<T extends object>(shapes: MemberShapes<T>): Shape<T> {
  const names = Object.keys(shapes) as (keyof T & string)[];
  return {
    read(field) {
      const members = field.members(...names);
      const value: Partial<T> = {};
      for (const name of names) {
        const member = shapes[name].read(members[name]);
        if (member !== undefined) {
          value[name] = member;
        }
      }
      // Every member was read by a shape of its type.
      return value as T;
    },
    write: value =>
      Object.fromEntries(
        names
          .map(name => [name, shapes[name].write(value[name])])
          .filter(([, written]) => written !== undefined),
      ),
  };
}
