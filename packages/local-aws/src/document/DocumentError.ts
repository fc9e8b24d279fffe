/** Something in a document is not as it should be. The message begins with its path: `faults[2].fault.kind`. */
export class DocumentError extends Error {
  constructor(readonly path: string, readonly problem: string) {
    super(path ? `${path}: ${problem}` : problem);
    this.name = 'DocumentError';
  }
}
