export { compilePolicy } from './compilePolicy';
export type {
  CompiledPolicy,
  CompiledStatement,
  StatementPart,
} from './CompiledPolicy';
export type { PrincipalMatch, Reach } from './compilePrincipals';
