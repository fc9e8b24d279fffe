import type { DecideAccessInput } from '../DecideAccessInput';

/**
 * What is the same for all who are asked about.
 *
 * @public
 */
export type AskedOfMany = Pick<DecideAccessInput, 'question' | 'resource'>;

/**
 * One who is asked about.
 *
 * @public
 */
export type OneOfMany = Omit<DecideAccessInput, keyof AskedOfMany>;
