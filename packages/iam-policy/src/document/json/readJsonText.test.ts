import * as fc from 'fast-check';
import { readJsonText } from './readJsonText';
import { readJsonValue } from './readJsonValue';
import type { JsonNode } from './JsonNode';

function plain(node: JsonNode): unknown {
  switch (node.type) {
    case 'object':
      return Object.fromEntries(
        node.members.map(({ name, value }) => [name, plain(value)]),
      );
    case 'array':
      return node.items.map(plain);
    case 'string':
    case 'boolean':
      return node.value;
    case 'number':
      return Number(node.text);
    default:
      return null;
  }
}

describe('readJsonText', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.nat(3), (text, space) => {
        const value = JSON.parse(text);
        const reading = readJsonText(JSON.stringify(value, undefined, space));
        expect('node' in reading && plain(reading.node)).toEqual(value);
      }),
    );
  });

  it('refuses what JSON.parse refuses', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'{}[]",:\\ntu01e+-.\n\t/') }),
      fc
        .tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 }))
        .map(([json, at, insert]) => {
          const place = at % (json.length + 1);
          return json.slice(0, place) + insert + json.slice(place + 1);
        }),
    );
    fc.assert(
      fc.property(text, candidate => {
        let accepted = true;
        try {
          JSON.parse(candidate);
        } catch {
          accepted = false;
        }
        expect('node' in readJsonText(candidate)).toBe(accepted);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['', 'the end of the text', 0],
    ['{"a" 1}', 'expected \':\', found "1"', 5],
    ['{"a":1,}', 'a name in quotes', 7],
    ['["a" "b"]', "',' or ']'", 5],
    ['"a', 'not closed', 0],
    ['"\\x"', 'escape', 2],
    ['"a\nb"', 'control character', 2],
    ['1 2', 'the end of the document', 2],
    ['nul', 'a value', 0],
    ['01', 'the end of the document', 1],
  ])('says what is wrong with %j and where', (text, message, at) => {
    expect(readJsonText(text)).toEqual({
      error: { message: expect.stringContaining(message), at },
    });
  });

  it('keeps repeated names', () => {
    expect(readJsonText('{"a":1,"a":2}')).toMatchObject({
      node: { members: [{ name: 'a' }, { name: 'a' }] },
    });
  });

  it('survives deep nesting', () => {
    expect(readJsonText('['.repeat(100_000))).toEqual({
      error: { message: 'nested deeper than 64 levels', at: 64 },
    });
  });
});

describe('readJsonValue', () => {
  it('reads values that JSON cannot express', () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    expect(readJsonValue(circular)).toHaveProperty('node');
    expect(readJsonValue({ f: () => 1, n: NaN, s: Symbol('s') })).toMatchObject(
      {
        node: {
          members: [
            { value: { type: 'other', what: 'function' } },
            { value: { type: 'other', what: 'NaN' } },
            { value: { type: 'other', what: 'symbol' } },
          ],
        },
      },
    );
    expect(
      readJsonValue({
        get bad() {
          throw new Error('no');
        },
      }),
    ).toEqual({ error: { message: expect.stringContaining('no') } });
  });
});
