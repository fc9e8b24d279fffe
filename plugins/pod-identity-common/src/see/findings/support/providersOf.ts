import type { FindingContext } from '../../../services/findings/FindingCheck';

/** The OIDC providers of clusters that the trust policy trusts, each once, with the issuer of its tokens. */
export function providersOf({
  trustScope,
  policies: { trust },
}: FindingContext): { provider: string; issuer: string }[] {
  const issuers = new Set(
    (trustScope?.alternatives ?? []).flatMap(({ oidcIssuer }) =>
      oidcIssuer === undefined ? [] : [oidcIssuer],
    ),
  );
  const principals = (trust?.document?.statements ?? []).flatMap(
    ({ principal }) => principal?.principals ?? [],
  );
  return [...issuers].flatMap(issuer => {
    const provider = principals.find(({ value }) =>
      value.endsWith(`:oidc-provider/${issuer}`),
    )?.value;
    return provider === undefined ? [] : [{ provider, issuer }];
  });
}
