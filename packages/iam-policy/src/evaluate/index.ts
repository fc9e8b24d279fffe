export * from './types';
export { decide, evaluate } from './evaluate';
export { prepareQuestion, type Asker, type Question } from './prepareQuestion';
export { compilePolicy, type CompiledPolicy } from './compile';
