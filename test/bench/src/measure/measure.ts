/** Something to time. What it gives says what it did, so that it cannot be left out, and must be the same each time. */
export interface Work {
  name: string;
  run(): string;
}

/** How long each work took, in milliseconds, in the order of the rounds. */
export interface Measured {
  name: string;
  did: string;
  milliseconds: number[];
}

/**
 * Times works in turns, so that what else the machine does meets all of them alike. The first round warms up and does not
 * count. Throws where a work does not do the same each time.
 */
export function measure(works: readonly Work[], rounds: number): Measured[] {
  const measured = works.map(({ name, run }) => ({
    name,
    did: run(),
    milliseconds: [] as number[],
  }));
  for (let round = 0; round < rounds; round++) {
    works.forEach(({ name, run }, index) => {
      globalThis.gc?.();
      const start = performance.now();
      const did = run();
      measured[index].milliseconds.push(performance.now() - start);
      if (did !== measured[index].did) {
        throw new Error(
          `${name} did '${measured[index].did}' at first and then '${did}'.`,
        );
      }
    });
  }
  return measured;
}
