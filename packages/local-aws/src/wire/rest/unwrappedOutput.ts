import { NormalizedSchema } from '@smithy/core/schema';
import type { StaticStructureSchema } from '@smithy/types';

/**
 * The member that is the text of the root element itself, as GetBucketLocation's is:
 * `<LocationConstraint>eu-west-1</LocationConstraint>`. Smithy marks such an output with `s3UnwrappedXmlOutput`, which the
 * SDK's schemas leave out; what is left of it is a root that has the name of its only member.
 * https://smithy.io/2.0/aws/customizations/s3-customizations.html
 */
export function unwrappedMember(
  body: StaticStructureSchema,
): string | undefined {
  const [name, ...others] = body[4];
  const schema = NormalizedSchema.of(body);
  return others.length === 0 &&
    schema.getMergedTraits().xmlName === name &&
    schema.getMemberSchema(name).isStringSchema()
    ? name
    : undefined;
}

// Markup, and what XML would read as another character.
function escape(text: string): string {
  return text.replace(
    /[&<>\r\n\u0085\u2028]/g,
    char => `&#x${char.charCodeAt(0).toString(16)};`,
  );
}

/** An XML document that is one text. */
export function textDocument(
  root: string,
  xmlNamespace: string,
  text: string,
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${xmlNamespace}">${escape(
    text,
  )}</${root}>`;
}
