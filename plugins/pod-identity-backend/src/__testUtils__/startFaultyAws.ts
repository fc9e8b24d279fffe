import {
  createLocalAws,
  createServices,
  type Operation,
  type Services,
} from 'local-aws';

/** Stands between a call and its operation: answers, throws, or goes on to the operation. */
export type Fault = (
  input: any,
  goOn: () => object | Promise<object>,
) => object | Promise<object>;

/** An embedded AWS that records its calls and fails where it is told to. */
export interface FaultyAws {
  url: string;
  /** What was called, in order: `iam:GetRole`. */
  calls: string[];
  /** By call: `iam:GetRole`. */
  faults: Map<string, Fault>;
  close(): Promise<void>;
}

export async function startFaultyAws(
  options: Parameters<typeof createServices>[0] = {},
): Promise<FaultyAws> {
  const calls: string[] = [];
  const faults = new Map<string, Fault>();
  const aws = createLocalAws({
    services: between(createServices(options), (name, input, goOn) => {
      calls.push(name);
      const fault = faults.get(name);
      return fault ? fault(input, goOn) : goOn();
    }),
  });
  const url = await aws.listen();
  return { url, calls, faults, close: () => aws.close() };
}

function between(
  services: Services,
  call: (
    name: string,
    input: any,
    goOn: () => object | Promise<object>,
  ) => object | Promise<object>,
): Services {
  const wrap = (service: string, name: string, operation: Operation) =>
    ((input, context) =>
      call(`${service}:${name}`, input, () =>
        operation(input, context),
      )) satisfies Operation;
  return {
    ...services,
    operations: Object.fromEntries(
      Object.entries(services.operations).map(([service, ofService]) => [
        service,
        Object.fromEntries(
          Object.entries(ofService).map(([name, operation]) => [
            name,
            wrap(service, name, operation),
          ]),
        ),
      ]),
    ),
  };
}
