import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A file that the command was given cannot be used. The message names it, and the place in it. */
export class UnusableFile extends Error {
  constructor(file: string, problem: string, cause?: unknown) {
    super(`${file}: ${problem}`, { cause });
    this.name = 'UnusableFile';
  }
}

/** Runs what uses a file's content; what it throws then names the file. @throws UnusableFile */
export function inFile<T>(file: string, use: () => T): T {
  try {
    return use();
  } catch (error) {
    throw new UnusableFile(file, (error as Error).message, error);
  }
}

/** Reads a file of YAML, of which JSON is a part. @throws UnusableFile */
export function readYamlFile(file: string): unknown {
  return inFile(file, () => parse(readFileSync(file, 'utf8')));
}
