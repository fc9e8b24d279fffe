import { isRegion } from '../platform/partitions';
import { textThat } from './shapes';

export const accountId = textThat(
  value => /^\d{12}$/.test(value),
  'must be an account id of 12 digits',
);

export const region = textThat(isRegion, 'must be a Region');

export const partitionName = textThat(
  value => /^aws(-cn|-us-gov)?$/.test(value),
  'must be aws, aws-cn or aws-us-gov',
);
