import { observe } from './observe';
import { OBSERVED } from './observed';

/**
 * Jest wants to know its tests before the first of them runs, and they come from calls that are observed: so that is done
 * before all. Workers get the environment.
 */
export default async function globalSetup(): Promise<void> {
  try {
    process.env[OBSERVED] = JSON.stringify(await observe());
  } catch (error) {
    // Thrown from here, it would end the tests of every other package too.
    console.error('No calls could be observed:', error);
  }
}
