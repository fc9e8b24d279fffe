export { matchesWildcard } from './matchesWildcard';
export { resolveVariables, type ResolvedText } from './resolveVariables';
