import * as fc from 'fast-check';
import {
  anyLayer,
  LAYERS,
  layersOf,
  named,
  replaced,
  requests,
  sourceOf,
} from '../__testUtils__/arbitraries';
import { runs, TIMEOUT } from '../__testUtils__/runs';
import { decide } from './evaluate';
import type { NamedPolicy } from './types';

jest.setTimeout(TIMEOUT);

type Source = { Statement: object[] };

const listed = (value: unknown): unknown =>
  typeof value === 'string' ? [value] : value;
const single = (value: unknown): unknown =>
  Array.isArray(value) && value.length === 1 ? value[0] : value;

/** Changes every value of the elements that take one value or several. */
function eachList(source: Source, change: (value: unknown) => unknown): Source {
  const within = (value: unknown): unknown =>
    Object.fromEntries(
      Object.entries(value as object).map(([key, each]) => [
        key,
        typeof each === 'object' && !Array.isArray(each)
          ? within(each)
          : change(each),
      ]),
    );
  return {
    ...source,
    Statement: source.Statement.map(statement =>
      Object.fromEntries(
        Object.entries(statement).map(([name, value]) => {
          if (/Action|Resource/.test(name)) {
            return [name, change(value)];
          }
          return /Principal|Condition/.test(name)
            ? [name, within(value)]
            : [name, value];
        }),
      ),
    ),
  };
}

/** Ways to write a policy that mean the same. */
const FORMS: Record<string, (source: Source) => object> = {
  'lists for single values': source => eachList(source, listed),
  'single values for lists of one': source => eachList(source, single),
  'values twice': source =>
    eachList(source, value => [listed(value), listed(value)].flat()),
  'values in another order': source =>
    eachList(source, value =>
      Array.isArray(value) ? [...value].reverse() : value,
    ),
  'statements in another order': source => ({
    ...source,
    Statement: [...source.Statement].reverse(),
  }),
  'each statement twice': source => ({
    ...source,
    Statement: [...source.Statement, ...source.Statement],
  }),
  'one statement without a list': source => ({
    ...source,
    Statement: single(source.Statement),
  }),
  'elements in another order': source => ({
    ...source,
    Statement: source.Statement.map(statement =>
      Object.fromEntries(Object.entries(statement).reverse()),
    ),
  }),
  'booleans for their names': source =>
    eachList(source, value => (value === 'true' ? true : value)),
  'everybody without a type': source => ({
    ...source,
    Statement: source.Statement.map(statement =>
      Object.fromEntries(
        Object.entries(statement).map(([name, value]) =>
          /Principal/.test(name) && single(value.AWS) === '*'
            ? [name, '*']
            : [name, value],
        ),
      ),
    ),
  }),
};

const drawn = fc
  .constantFrom(...LAYERS)
  .chain(name => fc.tuple(fc.constant(name), sourceOf(name)));

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
describe('the form in which a policy is written', () => {
  it.each(Object.entries(FORMS))('does not matter: %s', (_, change) => {
    fc.assert(
      fc.property(
        layersOf(anyLayer),
        drawn,
        requests({ unknown: true }),
        (layers, [name, source], request) => {
          const decided = (...policies: NamedPolicy[]) =>
            decide(
              request,
              replaced(layers, name, { state: 'read', policies }),
            );
          expect(decided(named(change(source)))).toBe(decided(named(source)));
        },
      ),
      runs(500),
    );
  });

  it('does not matter: text or value, one policy or several', () => {
    fc.assert(
      fc.property(
        layersOf(anyLayer),
        drawn,
        requests({ unknown: true }),
        (layers, [name, source], request) => {
          const decided = (...policies: NamedPolicy[]) =>
            decide(
              request,
              replaced(layers, name, { state: 'read', policies }),
            );
          const whole = decided(named(source));
          expect(decided(named(JSON.stringify(source, undefined, 2)))).toBe(
            whole,
          );
          expect(
            decided(
              ...source.Statement.map(Statement =>
                named({ ...source, Statement }),
              ),
            ),
          ).toBe(whole);
        },
      ),
      runs(500),
    );
  });
});
