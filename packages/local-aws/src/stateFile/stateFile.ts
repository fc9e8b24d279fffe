import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { SavedState } from '../services';
import type { Services } from '../services/createServices';

/**
 * Reads a state file; undefined where there is none yet.
 * @throws Error that names the file
 */
function readStateFile(file: string): unknown {
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

/** What cannot be saved at the end is better known at the start. */
function checkFolder(file: string): void {
  try {
    accessSync(dirname(file), constants.W_OK);
  } catch (error) {
    throw new Error(
      `The state file ${file} cannot be written: ${(error as Error).message}`,
      { cause: error },
    );
  }
}

/**
 * Loads what a state file holds; false where there is no such file yet.
 * @throws Error that names the file, what is wrong in it, and what to do
 */
export function loadStateFile(services: Services, file: string): boolean {
  checkFolder(file);
  const saved = readStateFile(file);
  if (saved === undefined) {
    return false;
  }
  try {
    services.load(saved);
  } catch (error) {
    throw new Error(
      `The state file ${file} cannot be used: ${
        (error as Error).message
      }. Move it away to begin anew.`,
      { cause: error },
    );
  }
  return true;
}

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
