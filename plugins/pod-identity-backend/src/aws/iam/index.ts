import { IAMClient } from '@aws-sdk/client-iam';
import { awsService } from '../AwsCall';
import { accountReads } from './account';
import { roleReads } from './readRole';
import { roleWrites } from './writeRole';

/** IAM, for one account. */
export const iam = awsService({
  createClient: config => new IAMClient(config),

  operations: (call, cluster) => ({
    ...roleReads(call),
    ...roleWrites(call),
    ...accountReads(call, cluster),
  }),
});
