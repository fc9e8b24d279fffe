import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServices } from '../services';
import { loadStateFile, writeStateFile } from './stateFile';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'local-aws-'));
});

afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

const file = () => join(folder, 'state.json');

describe('a state file', () => {
  it('gives back what was written to it, and is for its owner only', () => {
    const saved = createServices().save();
    writeStateFile(file(), saved);
    expect(statSync(file()).mode % 0o1000).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['state.json']);

    const services = createServices({ empty: true });
    expect(loadStateFile(services, file())).toBe(true);
    expect(services.save()).toEqual(saved);
  });

  it('may be absent', () => {
    const services = createServices({ empty: true });
    expect(loadStateFile(services, file())).toBe(false);
  });

  it.each([
    ['half of one', '{"version":', 'is not JSON'],
    ['of another version', '{"version":999}', 'cannot be used: version'],
    ['another document', '[]', 'cannot be used: '],
  ])('that is %s is refused', (_, content, problem) => {
    writeFileSync(file(), content);
    const services = createServices({ empty: true });
    const load = () => loadStateFile(services, file());
    expect(load).toThrow(`The state file ${file()} ${problem}`);
    expect(load).toThrow('Move it away to begin anew.');
    expect(readFileSync(file(), 'utf8')).toBe(content);
  });

  it('that cannot be read is not taken for absent', () => {
    mkdirSync(file());
    const services = createServices({ empty: true });
    expect(() => loadStateFile(services, file())).toThrow(
      `The state file ${file()} cannot be read: EISDIR`,
    );
  });

  it('in a folder that is not there is refused at once', () => {
    const services = createServices({ empty: true });
    const absent = join(folder, 'absent', 'state.json');
    expect(() => loadStateFile(services, absent)).toThrow(
      `The state file ${absent} cannot be written: ENOENT`,
    );
  });

  it('leaves what was there where it cannot be written', () => {
    // A folder cannot be replaced by a file, whoever asks.
    mkdirSync(file());
    const saved = createServices({ empty: true }).save();
    expect(() => writeStateFile(file(), saved)).toThrow(
      `The state file ${file()} cannot be written: `,
    );
    expect(readdirSync(folder)).toEqual(['state.json']);
  });
});
