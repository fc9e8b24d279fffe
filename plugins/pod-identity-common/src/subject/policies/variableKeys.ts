/**
 * The condition keys that a text names as policy variables: `${aws:PrincipalTag/team}` names `aws:PrincipalTag/team`.
 * The escapes `${*}`, `${?}` and `${$}` name none.
 */
export function variableKeys(text: string): string[] {
  return [...text.matchAll(/\$\{([^}]*)\}/g)]
    .map(([, inside]) => inside.split(',')[0].trim())
    .filter(key => key.includes(':'));
}
