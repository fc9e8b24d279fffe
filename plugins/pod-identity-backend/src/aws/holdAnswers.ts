import type { Readable } from 'node:stream';
import type {
  DeserializeHandler,
  DeserializeHandlerArguments,
  HandlerExecutionContext,
  MiddlewareStack,
  StaticOperationSchema,
} from '@smithy/types';
import { NormalizedSchema } from '@smithy/core/schema';
import { BrokenAnswer } from './BrokenAnswer';
import { missingMember } from './members';

/** A client of a service, as the SDK makes them. */
export interface SdkClient {
  middlewareStack: Pick<MiddlewareStack<object, object>, 'add'>;
  config: { protocol: { getShapeId(): string } };
}

/** One attempt of a call: the same object on its way to all that looks at it. */
type Attempt = DeserializeHandlerArguments<object>;

/** An answer before the SDK reads it. */
interface RawAnswer {
  statusCode: number;
  headers: Record<string, string>;
  body?: Readable | Uint8Array;
}

/** An answer that has come whole. */
interface WholeAnswer extends RawAnswer {
  text: string;
  method: string;
  operation: StaticOperationSchema;
}

/**
 * Has a client take for AWS's answer what is one: whole within a time, in the form of the service's protocol, an error with a
 * code of AWS's own, and with all members that AWS always sends. Anything else fails the attempt with a {@link BrokenAnswer},
 * and the SDK tries again. Without this the SDK reads a page of HTML, or nothing at all, as an answer without members, and a
 * gateway's 404 as AWS's.
 */
export function holdAnswers(client: SdkClient, wholeWithinMs: number): void {
  const protocol = client.config.protocol.getShapeId();
  // Attempts whose answer is whole and has its form: what the SDK cannot read of it is broken, and no failure of the network.
  const whole = new WeakSet<object>();

  client.middlewareStack.add(
    (
        next: DeserializeHandler<object, object>,
        context: HandlerExecutionContext,
      ) =>
      async (args: Attempt) => {
        const result = await next(args);
        const response = result.response as RawAnswer;
        const body = await readWhole(response.body, wholeWithinMs);
        checkForm(protocol, {
          ...response,
          text: Buffer.from(body).toString(),
          method: (args.request as { method?: string }).method ?? '',
          operation: operationOf(context),
        });
        whole.add(args);
        // The SDK reads bytes as well as a stream.
        response.body = body;
        return result;
      },
    { step: 'deserialize', priority: 'low', name: 'wholeAnswer' },
  );

  client.middlewareStack.add(
    (
        next: DeserializeHandler<object, object>,
        context: HandlerExecutionContext,
      ) =>
      async (args: Attempt) => {
        whole.delete(args);
        const result = await next(args).catch(error => {
          // Errors that AWS answered have this member.
          throw whole.has(args) && !('$fault' in error)
            ? new BrokenAnswer('aws', 'not of the form that AWS gives it')
            : error;
        });
        const missing = missingMember(
          operationOf(context),
          result.output ?? {},
        );
        if (missing !== undefined) {
          throw new BrokenAnswer('aws', `without ${missing}`);
        }
        return result;
      },
    { step: 'deserialize', priority: 'high', name: 'members' },
  );
}

/** What the SDK's client notes of the operation that it calls. */
function operationOf(context: HandlerExecutionContext): StaticOperationSchema {
  return context.__smithy_context?.operationSchema as StaticOperationSchema;
}

async function readWhole(
  body: RawAnswer['body'],
  withinMs: number,
): Promise<Uint8Array> {
  if (body === undefined || body instanceof Uint8Array) {
    return body ?? new Uint8Array();
  }
  const timer = setTimeout(() => {
    const error = new Error(`The body did not come within ${withinMs} ms`);
    // By this name the SDK knows that it may try again.
    body.destroy(Object.assign(error, { name: 'TimeoutError' }));
  }, withinMs);
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of body) {
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    clearTimeout(timer);
  }
}

/** Throws a BrokenAnswer where an answer is of another form than the protocol gives it. */
function checkForm(protocol: string, answer: WholeAnswer): void {
  const { statusCode, text, method } = answer;
  if (method === 'HEAD') {
    // Of a HEAD there are headers alone, and this one is on every answer of S3.
    if (!answer.headers['x-amz-request-id']) {
      throw elsewhere(answer);
    }
    return;
  }
  if (statusCode >= 300) {
    if (!hasErrorCode(answer)) {
      throw elsewhere(answer);
    }
    return;
  }
  if (text === '') {
    if (protocol !== 'aws.protocols#awsQuery' && saysNothing(answer)) {
      return;
    }
    throw new BrokenAnswer('aws', 'empty');
  }
  if (!hasForm(protocol, answer)) {
    throw isMarkup(text) && !/^\s*<(\?xml|\w+(Response|Result))\b/.test(text)
      ? elsewhere(answer)
      : new BrokenAnswer('aws', 'not of the form that AWS gives it');
  }
}

function hasForm(protocol: string, { text, operation }: WholeAnswer): boolean {
  switch (protocol) {
    case 'aws.protocols#awsQuery':
      return rootOf(text) === `${operation[2]}Response`;
    case 'aws.protocols#restXml':
      return hasTextBody(operation)
        ? isJsonObject(text)
        : !/^html$/i.test(rootOf(text) ?? 'html');
    default:
      return isJsonObject(text);
  }
}

/** Whether the answer of an operation has no members, as that of eks:TagResource. */
function saysNothing({ operation: [, , , , , output] }: WholeAnswer): boolean {
  const schema = NormalizedSchema.of(output);
  return !schema.isStructSchema() || [...schema.structIterator()].length === 0;
}

/** Whether the body of an answer is one text: S3's are policies, and so JSON. */
function hasTextBody([, , , , , output]: StaticOperationSchema): boolean {
  const schema = NormalizedSchema.of(output);
  return (
    schema.isStructSchema() &&
    [...schema.structIterator()].some(
      ([, member]) =>
        member.getMergedTraits().httpPayload && member.isStringSchema(),
    )
  );
}

/** Whether an error has a code as AWS writes them, where its protocols put it. */
function hasErrorCode({ text, headers }: WholeAnswer): boolean {
  if (isMarkup(text)) {
    return (
      /^(ErrorResponse|Error)$/.test(rootOf(text) ?? '') &&
      /<Code>[\w.:-]+<\/Code>/.test(text)
    );
  }
  const { __type: type, code } = jsonObject(text) ?? {};
  return [headers['x-amzn-errortype'], type, code].some(
    each => typeof each === 'string' && /^[A-Za-z][\w.#:/-]*$/.test(each),
  );
}

/** The name of the root element of a document whose last tag closes it; undefined for what is no such document. */
function rootOf(text: string): string | undefined {
  const document = text.replace(/^\uFEFF?\s*(<[?!][^>]*>\s*)*/, '');
  const name = /^<([\w.:-]+)/.exec(document)?.[1];
  const isClosed =
    name !== undefined &&
    (document.trimEnd().endsWith(`</${name}>`) ||
      /^<[^>]*\/>\s*$/.test(document));
  return isClosed ? name : undefined;
}

function isMarkup(text: string): boolean {
  return text.trimStart().startsWith('<');
}

function isJsonObject(text: string): boolean {
  return jsonObject(text) !== undefined;
}

function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}

/** An answer that AWS did not give; or gave, for it has the id by which AWS knows a request, and that came broken. */
function elsewhere({ statusCode, headers, text }: WholeAnswer): BrokenAnswer {
  if (headers['x-amzn-requestid'] ?? headers['x-amz-request-id']) {
    return new BrokenAnswer('aws', 'not of the form that AWS gives it');
  }
  const what = /^\s*<(!doctype )?html\b/i.test(text)
    ? 'a page of HTML'
    : 'no answer of AWS';
  return new BrokenAnswer(
    'something-else',
    `${what}, with status ${statusCode}`,
  );
}
