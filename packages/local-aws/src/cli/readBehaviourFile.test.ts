import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBehaviourFile } from './readBehaviourFile';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'local-aws-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(content: string): string {
  const path = join(folder, 'behaviour.yaml');
  writeFileSync(path, content);
  return path;
}

describe('readBehaviourFile', () => {
  it.each([
    ['', {}],
    ['latency: { "*": 5 }', { latency: { '*': 5 } }],
    [
      '{"faults": [{"call": "*", "fault": {"kind": "reset"}}]}',
      { faults: [{ call: '*', fault: { kind: 'reset' } }] },
    ],
  ])('reads %j', (content, behaviour) => {
    expect(readBehaviourFile(file(content))).toEqual(behaviour);
  });

  it.each([
    ['faults: [{ call: nothing }]', 'faults[0].call: '],
    ['faults: {}', 'faults: must be a list'],
    ['limit: {}', 'limit: is not known here; there are propagation'],
    ['latency: { "*": -1 }', "latency['*']: must be a number"],
    ['- 1', 'must be an object'],
    ['limits: [', 'Flow sequence'],
  ])('refuses %j, and names the file', (content, problem) => {
    const path = file(content);
    expect(() => readBehaviourFile(path)).toThrow(`${path}: ${problem}`);
  });

  it('names a file that is not there', () => {
    const path = join(folder, 'absent.yaml');
    expect(() => readBehaviourFile(path)).toThrow(`${path}: ENOENT`);
  });
});
