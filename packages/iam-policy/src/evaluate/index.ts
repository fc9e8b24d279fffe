export * from './types';
export { decide, decideLayer, evaluate } from './evaluate';
export { prepareQuestion, type Asker, type Question } from './prepareQuestion';
export { compilePolicy, type CompiledPolicy } from './compile';
