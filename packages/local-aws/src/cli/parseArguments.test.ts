import { parseArguments } from './parseArguments';

describe('parseArguments', () => {
  it('has defaults', () => {
    expect(parseArguments([])).toEqual({
      port: 4566,
      host: '127.0.0.1',
      empty: false,
      admin: true,
      help: false,
    });
  });

  it('reads what is given', () => {
    expect(
      parseArguments([
        ...['--port', '0', '--host=::1', '--no-admin', '-h'],
        ...['--seed', 'a.yaml', '--state=b.json', '--behaviour', 'c.yaml'],
      ]),
    ).toEqual({
      port: 0,
      host: '::1',
      empty: false,
      seed: 'a.yaml',
      state: 'b.json',
      behaviour: 'c.yaml',
      admin: false,
      help: true,
    });
  });

  it.each([
    [['--port', 'http'], /--port takes a number/],
    [['--port', '65536'], /--port takes a number/],
    [['--port', '-1'], /--port/],
    [['--prot', '1'], /--prot/],
    [['extra'], /extra/],
    [['--empty', '--seed', 'a.yaml'], /--empty and --seed/],
  ])('refuses %p', (args, message) => {
    expect(() => parseArguments(args)).toThrow(message);
  });
});
