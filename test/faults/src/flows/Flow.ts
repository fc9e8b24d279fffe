import type { Answer, Portal } from '../portal/startPortal';

/** Something that a person does at the portal, and that makes calls of AWS. */
export interface Flow {
  name: string;
  /** Makes AWS what it is before the flow; done once, and remembered. Left out: the demo as it is. */
  prepare?(portal: Portal): Promise<void>;
  ask(portal: Portal, signal?: AbortSignal): Promise<Answer>;
}

/** A flow that changes nothing. */
export interface ReadingFlow extends Flow {
  /** What an answer says to be allowed. */
  allowed?(body: any): string[];
  /** Whether the portal tells the auditor of it. */
  audited: boolean;
}
