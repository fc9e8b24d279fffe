import { parsePolicy, type NamedPolicy } from 'iam-policy';

/** A stored document for evaluation. What is stored was checked when it came in, so it parses. */
export function namedPolicy(
  name: string,
  text: string,
  arn?: string,
): NamedPolicy {
  const { document, problems } = parsePolicy(text);
  if (!document) {
    throw new Error(
      `The stored policy ${name} cannot be read: ${problems[0]?.message}`,
    );
  }
  return arn === undefined ? { name, document } : { name, arn, document };
}
