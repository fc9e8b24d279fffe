/** How much of something a statement takes in. `unknown` where that is not certain. */
export type Extent = 'all' | 'some' | 'none' | 'unknown';
