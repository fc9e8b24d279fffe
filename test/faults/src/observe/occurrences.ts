/** A call of a flow, and which of its kind. */
export interface Occurrence {
  call: string;
  nth: number;
  /** `iam:GetRole, the 2nd` */
  name: string;
}

/** Every call of a flow, counted by kind. */
export function occurrences(calls: readonly string[]): Occurrence[] {
  return calls.map((call, index) => {
    const nth = calls.slice(0, index + 1).filter(c => c === call).length;
    return { call, nth, name: nth === 1 ? call : `${call}, no. ${nth}` };
  });
}
