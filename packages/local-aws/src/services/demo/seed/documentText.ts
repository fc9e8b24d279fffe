import type { DemoDocument } from '../DemoCompany';

/** A document as people store it: indented. */
export function documentText(document: DemoDocument): string {
  return JSON.stringify(document, undefined, 4);
}
