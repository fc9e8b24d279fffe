/** The id of a service account's section, so that it can be linked to. From the annotation item, which names it once. */
export function sectionId(annotation: string): string {
  return `aws-access-${annotation
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;
}
