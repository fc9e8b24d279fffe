import type { Fault } from '../../../src/server';
import type { Services } from '../../../src/services/createServices';
import type { TestAws, TestCredentials } from '../../../src/__testUtils__';

/** In place of a source. Code and status are AWS's all the same. */
export const NO_SOURCE = 'no page is known that quotes AWS';

/** One way to get one error. The call is made by the SDK's client, over HTTP. */
export interface ErrorCase {
  /** Name of the error, as the operation's page has it. */
  error: string;
  /** What is wrong: `the namespace is too long`. */
  when: string;
  /** Brings the state about. What it gives back is added to the input. */
  given?: (aws: TestAws) => Promise<object | void>;
  input?: object;
  /** Whose call it is. Default: the administrator's. */
  by?: (aws: TestAws) => Promise<TestCredentials>;
  /** Default: us-east-1. */
  region?: string;
  message: string | RegExp;
  /** Address of a page that quotes AWS's message, or that it is not known. */
  source: string;
}

/** Cases by operation. */
export type ErrorCases = Readonly<Record<string, readonly ErrorCase[]>>;

/** An error that no input brings about, in AWS or here: only a fault does, which the admin endpoint can be told to make. */
export interface FaultCase {
  fault: Fault;
  message: string;
  source: string;
}

/** Faults by the name of their error. Every operation that has it documented is tried. */
export type FaultCases = Readonly<Record<string, FaultCase>>;

/** Why a documented error has no case. */
export interface Reason {
  error: string;
  /** Default: every operation that has it documented and has no case. */
  operations?: readonly string[];
  because: string;
}

/** What is known of one service's errors. */
export interface ErrorBook {
  /** Name of the service: `EKS Auth`. */
  title: string;
  /** As in patterns of calls. */
  service: string;
  /** Implemented operations, each with its documented errors. */
  documented: ReadonlyMap<string, ReadonlySet<string>>;
  /** HTTP status by error. */
  statuses: Readonly<Record<string, number>>;
  /** Errors that every operation of the service may give, documented apart from them. */
  common: readonly string[];
  cases: ErrorCases;
  faults: FaultCases;
  /**
   * What a caller without permissions gets, before the service tells whether there is what the request is about. Undefined
   * for a service that asks callers for no permission of their own.
   */
  denied?: {
    error: string;
    /** Default: what the operation's first case is called with. */
    inputOf?: (operation: string) => object | undefined;
    /** Operations that nobody needs permission for, or whose answer has no body to tell. */
    except?: readonly string[];
  };
  reasons: readonly Reason[];
  /** What is served. Default: an empty account. */
  services?: Services;
  /** Brings about what the cases share. */
  prepare?: (aws: TestAws) => Promise<void>;
}
