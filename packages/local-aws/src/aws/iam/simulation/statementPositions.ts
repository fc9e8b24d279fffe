import type { Position } from '@aws-sdk/client-iam';

/** Where a statement stands in its document. */
export interface StatementPosition {
  StartPosition: Position;
  EndPosition: Position;
}

/** 1-based line and column just behind an offset, which is where AWS's reader stands after a token. */
function behind(text: string, offset: number): Position {
  const lines = text.slice(0, offset + 1).split('\n');
  return { Line: lines.length, Column: lines[lines.length - 1].length + 1 };
}

/** Braces, brackets and whole strings with their offsets; the rest of JSON does not matter here. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]]/g;

/**
 * Positions of a policy's statements, by index. As in AWS's answers a statement begins behind the token before it: the opening
 * bracket of the list or the end of the statement before. A lone statement begins behind its own brace.
 */
export function statementPositions(text: string): StatementPosition[] {
  const positions: StatementPosition[] = [];
  let depth = 0;
  let lastName = '';
  let level: number | undefined;
  let start = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token.startsWith('"')) {
      if (depth === 1) {
        lastName = token;
      }
      continue;
    }
    if (token === '{' || token === '[') {
      depth += 1;
      if (depth === 2 && lastName === '"Statement"') {
        level = token === '{' ? 2 : 3;
        start = index;
      }
      continue;
    }
    if (depth === level && token === '}') {
      positions.push({
        StartPosition: behind(text, start),
        EndPosition: behind(text, index),
      });
      start = index;
    }
    depth -= 1;
    if (depth === 1) {
      level = undefined;
    }
  }
  return positions;
}
