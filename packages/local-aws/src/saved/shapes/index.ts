export { checked, uniqueList } from './checked';
export { dictionary, keyed, list, mapOf, optional, setOf } from './collections';
export { record, type MemberShapes } from './record';
export { bytes, choice, count, date, flag, text, textThat } from './scalars';
export type { Shape } from './Shape';
