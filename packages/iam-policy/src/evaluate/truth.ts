import type { Truth } from './types';

/** Kleene's three-valued logic: `unknown` only where it could change the result. */
export function not(a: Truth): Truth {
  if (a === 'unknown') {
    return a;
  }
  return a === 'true' ? 'false' : 'true';
}

export function and(a: Truth, b: Truth): Truth {
  if (a === 'false' || b === 'false') {
    return 'false';
  }
  return a === 'true' && b === 'true' ? 'true' : 'unknown';
}

export function or(a: Truth, b: Truth): Truth {
  if (a === 'true' || b === 'true') {
    return 'true';
  }
  return a === 'false' && b === 'false' ? 'false' : 'unknown';
}

export function truthOf(value: boolean): Truth {
  return value ? 'true' : 'false';
}
