export { actionMatches } from './actionMatches';
export { matchesWildcard } from './matchesWildcard';
export { parseArn, type ArnParts } from './parseArn';
export { resolveVariables, type ResolvedText } from './resolveVariables';
