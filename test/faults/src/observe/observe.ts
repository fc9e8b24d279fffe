import { startLocalAws } from 'local-aws';
import { associationFlows, readingFlows, roleFlows } from '../flows';
import { startPortal } from '../portal';
import { callsOf } from './callsOf';

/** By flow, the calls that it makes where nothing fails, in their order. */
export type Observed = Record<string, string[]>;

/** Does every flow once, and sees which calls of AWS it makes. */
export async function observe(): Promise<Observed> {
  const aws = await startLocalAws();
  const portal = await startPortal(aws);
  const observed: Observed = {};
  for (const flow of [...readingFlows, ...roleFlows, ...associationFlows]) {
    aws.admin.reset();
    await flow.prepare?.(portal);
    aws.admin.clearCalls();
    await flow.ask(portal);
    observed[flow.name] = callsOf(aws);
  }
  await portal.stop();
  await aws.close();
  return observed;
}
