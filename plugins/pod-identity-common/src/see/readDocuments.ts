import type { DocumentView } from '../model';
import type { PolicyReading } from '../subject/policies/PolicyReading';
import type { RolePolicies } from '../subject/policies/RolePolicies';

/** The documents that were read, for people: indented by two where they are JSON, else as they are. */
export function* readDocuments(
  policies: RolePolicies,
): Generator<void, DocumentView[]> {
  const { trust, identity, boundary, session } = policies;
  const views: DocumentView[] = [];
  for (const policy of [trust, ...identity, boundary, session]) {
    yield;
    views.push(...(policy ? viewOf(policy) : []));
  }
  return views;
}

function viewOf({ ref, text }: PolicyReading): DocumentView[] {
  const { arn, ...rest } = ref;
  return text === undefined
    ? []
    : [
        {
          ...rest,
          ...(arn === undefined ? {} : { arn }),
          text: indented(text),
        },
      ];
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}
