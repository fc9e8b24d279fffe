import { readFileSync } from 'node:fs';

/**
 * Reads a state file; undefined where there is none yet.
 * @throws Error that names the file
 */
export function readStateFile(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return undefined;
    }
    throw new Error(
      `The state file ${file} cannot be read: ${(error as Error).message}`,
      { cause: error },
    );
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(
      `The state file ${file} is not JSON: ${
        (error as Error).message
      }. Move it away to begin anew.`,
      { cause: error },
    );
  }
}
