/** A program that this repository does not bring. */
export interface Tool {
  name: string;
  /** Undefined: it is here. Otherwise what is missing, and how to get it. */
  missing?: string;
}
