/** A text as the start of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence as a part of another: without its capital and full stop. Names in capitals stay as they are. */
export function embedded(sentence: string): string {
  const text = sentence.replace(/\.$/, '');
  return /^[A-Z][a-z ]/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
