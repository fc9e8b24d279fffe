import type { Locator } from '../json';
import type { PolicyPath, PolicyProblem } from '../types';

/** Where something stands: its path, and its offset when there was a text. */
export interface Place {
  path: PolicyPath;
  at?: number;
}

/** Collects problems and gives each its line and column. */
export class ProblemList {
  readonly problems: PolicyProblem[] = [];

  constructor(private readonly locator: Locator) {}

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
