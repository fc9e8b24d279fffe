export { ACCOUNT, Bucket, GuardedAws, ME } from './GuardedAws';
