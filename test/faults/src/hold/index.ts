export { abandon } from './abandon';
export {
  expectGranted,
  expectHonestError,
  expectNoWrites,
} from './expectGranted';
export { expectNothingRaw } from './expectNothingRaw';
export { textsOf } from './textsOf';
