/** Whether a call changes something in AWS, if it has its effect. */
export function isWrite(call: string): boolean {
  return !/:(Get|List|Describe|Head|Simulate)/.test(call);
}
