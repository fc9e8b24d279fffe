export { parseArn, type ArnParts } from './parseArn';
export type { KeyPossibility, RequestContext } from './readKey';
export { resolveVariables, type ResolvedText } from './resolveVariables';
export {
  actionMatches,
  matchesWildcard,
  patternCovers,
  patternsOverlap,
} from './wildcards';
