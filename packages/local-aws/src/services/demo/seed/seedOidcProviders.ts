import { iamArn } from '../../arns';
import type { IamAccount } from '../../iam/store';
import { TagSet } from '../../tags';
import { PLACE } from '../place';
import type { DemoClock } from './DemoClock';

/** Providers for the tokens of clusters, as eksctl makes them. */
export function seedOidcProviders(
  account: IamAccount,
  issuers: readonly string[],
  clock: DemoClock,
): void {
  for (const issuer of issuers) {
    account.addOidcProvider({
      arn: iamArn(PLACE, `oidc-provider/${issuer}`),
      issuer,
      clientIds: ['sts.amazonaws.com'],
      thumbprints: ['9e99a48a9960b14926bb7f3b02e22da2b0ab7280'],
      createDate: clock.daysAgo(700),
      tags: new TagSet({
        'alpha.eksctl.io/cluster-name': 'eksworkshop-eksctl',
      }),
    });
  }
}
