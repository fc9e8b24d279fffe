import fc from 'fast-check';
import { SortedMap } from './collections';

type Step = { kind: 'set' | 'delete' | 'walk'; key: string };

const steps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom('set', 'delete', 'walk'),
    key: fc.string({ maxLength: 2 }),
  }),
);

describe('SortedMap', () => {
  it('is a map whose values come in the order of their keys', () => {
    fc.assert(
      fc.property(steps, all => {
        const sorted = new SortedMap<string>();
        const plain = new Map<string, string>();
        const walks: [sorted: string[], plain: string[]][] = [];
        for (const { kind, key } of all) {
          if (kind === 'set') {
            sorted.set(key, `of ${key}`);
            plain.set(key, `of ${key}`);
          } else if (kind === 'delete') {
            sorted.delete(key);
            plain.delete(key);
          } else {
            const behind = [...plain.keys()].filter(each => each > key);
            walks.push([
              [...sorted.after(key)],
              behind.sort().map(each => `of ${each}`),
            ]);
          }
        }
        for (const [seen, expected] of walks) {
          expect(seen).toEqual(expected);
        }
        expect([...sorted]).toEqual(
          [...plain.keys()].sort().map(key => `of ${key}`),
        );
        expect(sorted.size).toBe(plain.size);
      }),
    );
  });
});
