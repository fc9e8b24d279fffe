import { answers } from './answers';
import type { Tool } from './Tool';

/** The AWS CLI, of version 1 or 2. */
export function awsCli(): Tool {
  return {
    name: 'AWS CLI',
    missing: answers('aws', '--version')
      ? undefined
      : 'aws is not on the PATH: pip install awscli, or https://aws.amazon.com/cli/',
  };
}
