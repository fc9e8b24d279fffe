import type { Field } from '../../../document';
import { iamArn } from '../../../platform/arns';
import { checkTags } from '../checkTags';
import {
  checkClientIds,
  checkIssuer,
  checkThumbprints,
} from '../oidcProviders/checkProvider';
import type { OidcProviderRecord } from '../../../platform/identity';
import { TagSet } from '../../../platform/tags';
import { obeying } from '../../../platform/constraints';
import {
  readCreated,
  readList,
  readTagList,
  readText,
} from '../../../seed/reading';
import type { SeedAccountPlace } from '../../../seed/SeedPlace';

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
