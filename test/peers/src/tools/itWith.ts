import type { Tool } from './Tool';

// Each command starts a program, and on a busy machine every one of them takes its time.
const PATIENCE_MS = 5 * 60_000;

/** `it` where the tool is here. Otherwise its tests are reported as skipped, and one line says why. */
export function itWith(tool: Tool): jest.It {
  jest.setTimeout(PATIENCE_MS);
  if (tool.missing === undefined) {
    return it;
  }
  process.stdout.write(`Skipped: ${tool.name}. ${tool.missing}\n`);
  return it.skip;
}
