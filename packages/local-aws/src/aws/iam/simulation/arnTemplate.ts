import { matchesWildcard } from 'iam-policy';
import { loadActions } from 'iam-policy/actions';

/**
 * What an answer about several resources calls the resource: the format of the ARNs that the action takes and these are of;
 * `*` where there is none.
 */
export async function arnTemplate(
  action: string,
  resources: readonly string[],
): Promise<string> {
  const catalogue = await loadActions([action.split(':')[0]]);
  const types = catalogue.describe(action)?.resourceTypes ?? [];
  const [template = '*'] = types
    // A type may have several formats.
    .flatMap(({ arn }) => arn.split(', '))
    .filter(arn => {
      const pattern = arn.replace(/\$\{[^}]*\}/g, '*');
      return resources.every(resource => matchesWildcard(pattern, resource));
    })
    .sort((a, b) => b.length - a.length);
  // The simulator's own word for what the Service Authorization Reference calls the name of the object.
  return template.replace('${ObjectName}', '${KeyName}');
}
