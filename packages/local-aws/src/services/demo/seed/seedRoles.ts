import { iamArn } from '../../arns';
import type { IamAccount } from '../../iam/store';
import { iamId } from '../../ids';
import { TagSet } from '../../tags';
import type { DemoRole } from '../DemoCompany';
import { PLACE } from '../place';
import type { DemoClock } from './DemoClock';
import { documentText } from './documentText';

function policyArn(nameOrArn: string): string {
  return nameOrArn.startsWith('arn:')
    ? nameOrArn
    : iamArn(PLACE, `policy/${nameOrArn}`);
}

export function seedRoles(
  account: IamAccount,
  roles: readonly DemoRole[],
  clock: DemoClock,
): void {
  for (const role of roles) {
    const { name, path = '/', boundary, hoursSinceUse } = role;
    account.addRole({
      roleName: name,
      roleId: iamId('role'),
      arn: iamArn(PLACE, `role${path}${name}`),
      path,
      createDate: clock.daysAgo(role.daysOld),
      description: role.description,
      maxSessionDuration: 3600,
      trustPolicy: documentText(role.trust),
      permissionsBoundaryArn:
        boundary === undefined ? undefined : policyArn(boundary),
      inlinePolicies: new Map(
        Object.entries(role.inline ?? {}).map(([policyName, document]) => [
          policyName,
          documentText(document),
        ]),
      ),
      attachedPolicyArns: new Set((role.attached ?? []).map(policyArn)),
      tags: new TagSet(role.tags),
      lastUsed:
        hoursSinceUse === undefined
          ? undefined
          : { date: clock.hoursAgo(hoursSinceUse), region: PLACE.region },
    });
  }
}
