export * from './question';
export * from './types';
export { evaluate } from './evaluate';
export { decide } from './decide';
export { compilePolicy, type CompiledPolicy } from './compile';
