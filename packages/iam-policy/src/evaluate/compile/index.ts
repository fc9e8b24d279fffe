export { compilePolicy } from './compilePolicy';
export type {
  CompiledPolicy,
  CompiledStatement,
  StatementPart,
} from './CompiledPolicy';
export type { Reach } from './compilePrincipals';
