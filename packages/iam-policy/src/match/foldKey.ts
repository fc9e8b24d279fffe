/**
 * A condition key in the form in which keys are compared: without regard to case
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html). Keeps the length.
 */
export function foldKey(key: string): string {
  const lower = key.toLowerCase();
  return lower.length === key.length ? lower : key.replace(/[A-Z]/g, foldChar);
}

function foldChar(char: string): string {
  return char.toLowerCase();
}

/** Whether a key folds to `folded`. Makes no string if both are ASCII, because decisions ask this of every key of a context. */
export function foldsTo(key: string, folded: string): boolean {
  if (key === folded) {
    return true;
  }
  if (key.length !== folded.length) {
    return false;
  }
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    if (code > 127) {
      return foldKey(key) === folded;
    }
    const lower = code >= 65 && code <= 90 ? code + 32 : code;
    if (lower !== folded.charCodeAt(i)) {
      return false;
    }
  }
  return true;
}
