export { abandon } from './abandon';
export {
  expectGranted,
  expectHonestError,
  expectNoWrites,
  expectShown,
} from './expectGranted';
export { expectNothingEmptied } from './expectNothingEmptied';
export { expectNothingRaw } from './expectNothingRaw';
export { textsOf } from './textsOf';
