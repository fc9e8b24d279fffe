// https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
const label = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?';
const dnsLabel = new RegExp(`^${label}$`);
const dnsSubdomain = new RegExp(`^${label}(?:\\.${label})*$`);

/** Whether a text is a legal namespace name: a DNS-1123 label. */
export function isNamespaceName(text: string): boolean {
  return text.length <= 63 && dnsLabel.test(text);
}

/** Whether a text is a legal service account name: a DNS-1123 subdomain. */
export function isServiceAccountName(text: string): boolean {
  return text.length <= 253 && dnsSubdomain.test(text);
}
