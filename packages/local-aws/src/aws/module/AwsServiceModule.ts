import type { ServiceSource, WireRequest } from '../../wire';
import type { SavedStores } from '../../saved';
import type { SeedReaders } from '../../seed';
import type { Call, Handler, InputTable, Outcome } from '../../platform/call';
import type { ResourcePolicies } from '../../platform/state';
import type { ServiceErrors } from './ServiceErrors';
import type { TrailRules } from './TrailRules';

/** A call that has ended. */
export interface EndedCall {
  module: AwsServiceModule;
  call: Call;
  input: object;
  outcome: Outcome;
}

/** What is special about the requests of a service. */
export interface RequestRules {
  /** Further names that its requests may be signed for. */
  signedAs?: readonly string[];
  /** Whether a request without a signature is for this service. */
  takesUnsigned?(request: WireRequest): boolean;
  /** True: a request without a signature is for this service where no other takes it. */
  takesAnyUnsigned?: boolean;
  /** Whether an operation can be called without a signature. Default: none can. */
  allowsAnonymous?(operation: string): boolean;
  /** Takes the body out of what it came in, and checks it. @throws AwsError */
  unwrap?(request: WireRequest): Promise<WireRequest>;
  /** Makes the id of a request. Default: a UUID. */
  requestId?(): string;
}

/** A service of AWS: everything that the rest of this package knows of it. */
export interface AwsServiceModule {
  /** In the scope of signatures, in patterns of calls and in ARNs: `eks-auth`. */
  readonly name: string;
  /** As people call it: `EKS Auth`. */
  readonly title: string;
  /** Its protocol and schemas. Loaded when it is first called. */
  readonly source: () => ServiceSource;
  /** The operations that have an implementation; every other answers 501. */
  readonly operations: Readonly<Record<string, Handler>>;
  /** What the operations take of their inputs. A call that gives anything else answers 501. */
  readonly inputs: InputTable;
  readonly requests?: RequestRules;
  readonly errors: ServiceErrors;
  /** How CloudTrail tells of its calls. */
  readonly trail?: TrailRules;
  /** What a seed document can say of it. */
  readonly seed?: SeedReaders;
  /** How its stores are saved. What is not listed is forgotten. */
  readonly saved?: SavedStores;
  /** Its resources that have policies. */
  readonly resourcePolicies?: ResourcePolicies;
  /** Told of every call of any service, when it has ended. */
  readonly onCall?: (ended: EndedCall) => void;
}
