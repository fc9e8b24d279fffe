import { parseRoleArn } from '../../platform/arns';
import { textThat } from '../shapes';

export const roleArn = textThat(
  text => parseRoleArn(text) !== undefined,
  'must be the ARN of a role',
);
