import { answers } from './answers';
import type { Tool } from './Tool';

/** Python with boto3. */
export function boto3(): Tool {
  return {
    name: 'boto3',
    missing: answers('python3', '-c', 'import boto3')
      ? undefined
      : 'python3 has no boto3: pip install boto3',
  };
}
