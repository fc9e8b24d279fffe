/** A policy document as IAM returns it: percent-encoded after RFC 3986, so that a blank is `%20` and never `+`. */
export function encodeDocument(document: string): string {
  return encodeURIComponent(document).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
