/** Turns offsets into lines and columns, both from 1. */
export class Locator {
  private starts: number[] | undefined;

  constructor(private readonly text: string | undefined) {}

  locate(at: number | undefined): { line?: number; column?: number } {
    if (at === undefined || this.text === undefined) {
      return {};
    }
    const starts = (this.starts ??= lineStarts(this.text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle] <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return { line: low + 1, column: at - starts[low] + 1 };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}
