import {
  closeSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { SavedState } from '../services';

function write(file: string, text: string): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    // Credentials of sessions are in it.
    const opened = openSync(beside, 'w', 0o600);
    try {
      writeFileSync(opened, text);
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/**
 * Writes a state file whole or not at all: whoever reads it meanwhile sees what was there before.
 * @throws Error that names the file
 */
export function writeStateFile(file: string, state: SavedState): void {
  try {
    write(file, `${JSON.stringify(state)}\n`);
  } catch (error) {
    throw new Error(
      `The state file ${file} cannot be written: ${(error as Error).message}`,
      { cause: error },
    );
  }
}
