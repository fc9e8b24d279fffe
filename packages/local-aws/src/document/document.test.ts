import { DocumentError, Field } from './document';

describe('Field', () => {
  it('reads what is as it should be', () => {
    const { list, on, left } = new Field({
      list: [{ a: 1.5, b: 'two' }],
      on: false,
    }).members('list', 'on', 'left');
    const [item] = list.items();
    const { a, b } = item.members('a', 'b');
    expect(a.number({ min: 0 })).toBe(1.5);
    expect(b.oneOf(['one', 'two'])).toBe('two');
    expect(b.text()).toBe('two');
    expect(on.boolean()).toBe(false);
    expect(left.optional(field => field.text())).toBeUndefined();
  });

  it.each<[unknown, (field: Field) => unknown, string]>([
    [
      { a: { b: 'x' } },
      f => member(f, 'a', 'b').number({ min: 0 }),
      'a.b: must be a number, 0 or more',
    ],
    [
      { a: -1 },
      f => member(f, 'a').number({ min: 0, max: 9 }),
      'a: must be a number, 0 to 9',
    ],
    [
      { a: NaN },
      f => member(f, 'a').number({ min: 0 }),
      'a: must be a number, 0 or more',
    ],
    [
      { a: 1.5 },
      f => member(f, 'a').integer({ min: 0 }),
      'a: must be a whole number',
    ],
    [{ a: '' }, f => member(f, 'a').text(), 'a: must be text'],
    [{ a: 1 }, f => member(f, 'a').boolean(), 'a: must be true or false'],
    [{ a: 1 }, f => member(f, 'a').items(), 'a: must be a list'],
    [
      { a: ['x', 'z'] },
      f => member(f, 'a').items()[1].oneOf(['x', 'y']),
      'a[1]: must be one of x, y',
    ],
    [
      { 'iam:*': [] },
      f => member(f, 'iam:*').entries(),
      "['iam:*']: must be an object",
    ],
    [
      { b: 1 },
      f => f.members('a', 'c'),
      'b: is not known here; there are a, c',
    ],
    ['text', f => f.entries(), 'must be an object'],
  ])('says where %j is wrong', (document, read, message) => {
    const reading = () => read(new Field(document));
    expect(reading).toThrow(DocumentError);
    expect(reading).toThrow(new Error(message));
  });
});

function member(field: Field, ...names: string[]): Field {
  return names.reduce(
    (at, name) => at.entries().find(([key]) => key === name)![1],
    field,
  );
}
