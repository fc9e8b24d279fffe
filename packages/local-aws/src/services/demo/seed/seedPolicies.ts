import { iamArn } from '../../arns';
import type { IamAccount } from '../../iam/store';
import { iamId } from '../../ids';
import { TagSet } from '../../tags';
import type { DemoPolicy } from '../DemoCompany';
import { PLACE } from '../place';
import type { DemoClock } from './DemoClock';
import { documentText } from './documentText';

export function seedPolicies(
  account: IamAccount,
  policies: readonly DemoPolicy[],
  clock: DemoClock,
): void {
  for (const { name, description, daysOld, document } of policies) {
    const createDate = clock.daysAgo(daysOld);
    account.addPolicy({
      policyName: name,
      policyId: iamId('policy'),
      arn: iamArn(PLACE, `policy/${name}`),
      path: '/',
      description,
      createDate,
      updateDate: createDate,
      versions: [
        { versionId: 'v1', document: documentText(document), createDate },
      ],
      defaultVersionId: 'v1',
      nextVersion: 2,
      tags: new TagSet(),
    });
  }
}
