import type { Tool } from './Tool';

/** `it` where the tool is here. Otherwise its tests are reported as skipped, and one line says why. */
export function itWith(tool: Tool): jest.It {
  if (tool.missing === undefined) return it;
  process.stdout.write(`Skipped: ${tool.name}. ${tool.missing}\n`);
  return it.skip;
}
