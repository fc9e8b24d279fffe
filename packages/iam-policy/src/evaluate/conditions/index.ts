export { compileCondition, type CompiledCondition } from './compileCondition';
