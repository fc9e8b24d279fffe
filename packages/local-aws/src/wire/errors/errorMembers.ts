import { type Member, textMember } from '../model/asStructure';
import type { DescribedError } from './describeError';

/** Services call it `message` or `Message`. */
export function isMessage(name: string): boolean {
  return name.toLowerCase() === 'message';
}

/**
 * The members of an error besides its message: those of its schema, and as text those that the schemas leave out, such
 * as S3's `BucketName`.
 */
export function errorMembers(error: DescribedError): Member[] {
  const [, , , , names = [], schemas = []] = error.schema ?? [];
  return Object.entries(error.members)
    .filter(([name]) => !isMessage(name))
    .map(([name, value]) => {
      const index = names.indexOf(name);
      return index < 0
        ? textMember(name, String(value))
        : { name, value, schema: schemas[index] };
    });
}
