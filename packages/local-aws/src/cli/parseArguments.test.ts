import { parseArguments } from './parseArguments';

describe('parseArguments', () => {
  it('has defaults', () => {
    expect(parseArguments([])).toEqual({
      port: 4566,
      host: '127.0.0.1',
      empty: false,
      help: false,
    });
  });

  it('reads what is given', () => {
    expect(
      parseArguments(['--port', '0', '--host=::1', '--empty', '-h']),
    ).toEqual({ port: 0, host: '::1', empty: true, help: true });
  });

  it.each([
    [['--port', 'http'], /--port takes a number/],
    [['--port', '65536'], /--port takes a number/],
    [['--port', '-1'], /--port/],
    [['--prot', '1'], /--prot/],
    [['extra'], /extra/],
  ])('refuses %p', (args, message) => {
    expect(() => parseArguments(args)).toThrow(message);
  });
});
