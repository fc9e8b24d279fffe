import type { PolicyPath, PolicyProblem } from '../types';

/** A place in a document: its path, and its offset if there was a text. */
export interface Place {
  path: PolicyPath;
  at?: number;
}

/** Turns offsets into lines and columns, both from 1. */
class Locator {
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

/** Collects problems and gives each its line and column. */
export class ProblemList {
  readonly problems: PolicyProblem[] = [];

  private readonly locator: Locator;

  /** @param text - the document's text; without one, problems have no line */
  constructor(text: string | undefined) {
    this.locator = new Locator(text);
  }

  error(code: string, message: string, place: Place): PolicyProblem {
    return this.add('error', code, message, place);
  }

  unsupported(code: string, message: string, place: Place): PolicyProblem {
    return this.add('unsupported', code, message, place);
  }

  private add(
    level: PolicyProblem['level'],
    code: string,
    message: string,
    place: Place,
  ): PolicyProblem {
    const problem = {
      code,
      level,
      message,
      path: place.path,
      ...this.locator.locate(place.at),
    };
    this.problems.push(problem);
    return problem;
  }
}
