/** A node of the tree that dotted form keys make: `Tags.member.1.Key=a` is `a` at Tags → member → 1 → Key. */
export interface FormNode {
  text?: string;
  children: Map<string, FormNode>;
}
