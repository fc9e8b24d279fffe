/** A policy that takes part in a simulation, by the name that the answer calls it. */
export interface SourcePolicy {
  id: string;
  /** The words of the API's answers, which are not those of its enumeration. */
  type: 'IAM Policy' | 'Permissions Boundary Policy' | 'Resource Policy';
  /** JSON text. */
  text: string;
  /** ARN of a managed policy. */
  arn?: string;
  /** For inline policies of a role. */
  inline?: { roleName: string; policyName: string };
}
