import { startLocalAws } from 'local-aws';
import { rulesFor, type FaultKind } from '../faults';
import type { Flow } from '../flows';
import type { Occurrence } from '../observe/occurrences';
import { startPortal, type Portal } from './startPortal';

/** A portal and its AWS, as one case after the other uses them. */
export interface Rig {
  portal: Portal;
  /** AWS as it is before a flow, with no fault; nothing is recorded yet. */
  before(flow: Flow): Promise<void>;
  /** Makes a fault happen to an occurrence of a call. */
  break(kind: FaultKind, occurrence: Occurrence): void;
  /** Nothing is broken any more, and an AWS that crashed is there again, with what it knew. Nothing is recorded yet. */
  mend(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts both. They are shared: a portal takes its time to start, and has to stand one fault after the other anyway. */
export async function startRig(): Promise<Rig> {
  const aws = await startLocalAws();
  const port = Number(new URL(aws.url).port);
  const portal = await startPortal(aws);
  const prepared = new Map<Flow, object>();
  const forget = () => {
    aws.admin.clearCalls();
    portal.records.clear();
  };
  const mend = async () => {
    aws.admin.setFaults([]);
    if (!isListening()) {
      await aws.listen(port);
    }
    forget();
  };
  return {
    portal,
    async before(flow) {
      await mend();
      if (!prepared.has(flow)) {
        aws.admin.reset();
        await flow.prepare?.(portal);
        prepared.set(flow, aws.admin.save());
      }
      aws.admin.load(prepared.get(flow));
      forget();
    },
    break(kind, { call, nth }) {
      aws.admin.setFaults(rulesFor(kind, call, nth));
    },
    mend,
    async stop() {
      await portal.stop();
      await aws.close();
    },
  };

  function isListening(): boolean {
    try {
      return Boolean(aws.url);
    } catch {
      return false;
    }
  }
}
