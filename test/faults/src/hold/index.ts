export { abandon } from './abandon';
export {
  expectGranted,
  expectHonestError,
  expectNoWrites,
  expectShown,
} from './expectGranted';
export { expectNothingRaw } from './expectNothingRaw';
export { textsOf } from './textsOf';
