import { variableKeys } from '../../../subject/policies/variableKeys';
import type { LocatedStatement } from '../../../subject/policies/LocatedStatement';
import { afterPrefix } from '../../../subject/session/tagKnowledge';
import { wantsKey } from '../../../services/findings/operators';

/** A tag of the session that a statement cannot do without, and where it asks for it. */
export interface WantedTag {
  tagKey: string;
  path: readonly (string | number)[];
}

/**
 * The tags that a session must carry for a statement to match: those that it tests, and those whose value it takes in
 * conditions and resources without giving a default.
 */
export function wantedPrincipalTags({
  statement,
  version,
}: LocatedStatement): WantedTag[] {
  const tested = statement.conditions
    .filter(({ operator }) => wantsKey(operator))
    .map(({ key, path }) => ({ key, path }));
  const texts = [
    ...statement.conditions
      .filter(({ operator }) => wantsKey(operator))
      .flatMap(({ values, path }) => values.map(text => ({ text, path }))),
    ...(statement.resource?.values ?? []).map(text => ({
      text,
      path: statement.resource?.path ?? statement.path,
    })),
  ];
  const taken =
    version === '2012-10-17'
      ? texts.flatMap(({ text, path }) =>
          variableKeys(withoutDefaults(text)).map(key => ({ key, path })),
        )
      : [];
  return [...tested, ...taken].flatMap(({ key, path }) => {
    const tagKey = afterPrefix(key, 'aws:PrincipalTag/');
    return tagKey === undefined ? [] : [{ tagKey, path }];
  });
}

function withoutDefaults(text: string): string {
  return text.replace(/\$\{[^},]*,[^}]*\}/g, '');
}
