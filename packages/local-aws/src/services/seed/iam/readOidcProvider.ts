import type { Field } from '../../../document';
import { iamArn } from '../../arns';
import { checkTags } from '../../iam/checkTags';
import {
  checkClientIds,
  checkIssuer,
  checkThumbprints,
} from '../../iam/oidcProviders/checkProvider';
import type { OidcProviderRecord } from '../../iam/store';
import { TagSet } from '../../tags';
import { obeying } from '../../constraints';
import { readCreated, readList, readTagList, readText } from '../reading';
import type { SeedAccountPlace } from '../SeedPlace';

export function readOidcProvider(
  field: Field,
  place: SeedAccountPlace,
): OidcProviderRecord {
  const { url, audiences, thumbprints, tags, created } = field.members(
    'url',
    'audiences',
    'thumbprints',
    'tags',
    'created',
  );
  const issuer = obeying(url, () => checkIssuer(url.text()));
  const clientIds = audiences.absent
    ? ['sts.amazonaws.com']
    : readList(audiences, readText);
  return {
    arn: iamArn(place, `oidc-provider/${issuer}`),
    issuer,
    clientIds: obeying(audiences, () => checkClientIds(clientIds)),
    thumbprints: obeying(thumbprints, () =>
      checkThumbprints(readList(thumbprints, readText)),
    ),
    createDate: readCreated(created, place.now),
    tags: new TagSet(obeying(tags, () => checkTags(readTagList(tags)))),
  };
}
