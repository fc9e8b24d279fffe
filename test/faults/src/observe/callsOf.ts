import type { LocalAws } from 'local-aws';

/** The calls that AWS has seen, as rules of faults name them: `iam:GetRole`. */
export function callsOf({ admin }: LocalAws): string[] {
  return admin
    .calls()
    .map(({ service, operation }) => `${service}:${operation}`);
}
