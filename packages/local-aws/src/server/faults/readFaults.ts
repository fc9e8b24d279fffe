import type { Field } from '../../document/document';
import { checkCallPattern } from '../behaviour';
import type { Fault, FaultMoment, FaultRule } from './FaultRule';

const KINDS = [
  'throttle',
  'error',
  'reset',
  'answer',
  'cut',
  'delay',
  'crash',
] as const;
const THEN = ['end', 'silence'] as const;
const MOMENTS = ['before', 'after'] as const;
const MAX_MS = 2 ** 31 - 1;
const count = (field: Field) => field.integer({ min: 1 });
const moment = (field: Field): FaultMoment => field.oneOf(MOMENTS);
const text = (field: Field) => field.text();

/** An object of the fields that were given. */
function given<T extends object>(values: T): T {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as T;
}

function readFault(field: Field): Fault {
  const kinds = field.entries().find(([name]) => name === 'kind');
  if (!kinds) {
    return field.fail(`must have a kind: ${KINDS.join(', ')}`);
  }
  const kind = kinds[1].oneOf(KINDS);
  switch (kind) {
    case 'throttle': {
      const { retryAfterSeconds } = field.members('kind', 'retryAfterSeconds');
      return given({
        kind,
        retryAfterSeconds: retryAfterSeconds.optional(at =>
          at.integer({ min: 0 }),
        ),
      });
    }
    case 'error': {
      const { status, code, message, when } = field.members(
        'kind',
        'status',
        'code',
        'message',
        'when',
      );
      const fault = given({
        kind,
        status: status.optional(at => at.integer({ min: 400, max: 599 })),
        code: code.optional(text),
        message: message.optional(text),
        when: when.optional(moment),
      });
      if (!fault.code && ![undefined, 500, 503].includes(fault.status)) {
        return status.fail('must be 500 or 503 where there is no code');
      }
      return fault;
    }
    case 'reset': {
      const { when } = field.members('kind', 'when');
      return given({ kind, when: when.optional(moment) });
    }
    case 'answer': {
      const { status, body, contentType, when } = field.members(
        'kind',
        'status',
        'body',
        'contentType',
        'when',
      );
      return given({
        kind,
        status: status.optional(at => at.integer({ min: 200, max: 599 })),
        body: body.optional(text),
        contentType: contentType.optional(text),
        when: when.optional(moment),
      });
    }
    case 'cut': {
      const { then } = field.members('kind', 'then');
      return given({ kind, then: then.optional(at => at.oneOf(THEN)) });
    }
    case 'delay': {
      const { ms, when } = field.members('kind', 'ms', 'when');
      return given({
        kind,
        ms: ms.number({ min: 0, max: MAX_MS }),
        when: when.optional(moment),
      });
    }
    default: {
      const { when, save } = field.members('kind', 'when', 'save');
      return given({
        kind,
        when: when.optional(moment),
        save: save.optional(at => at.boolean()),
      });
    }
  }
}

function readRule(field: Field): FaultRule {
  const { call, resource, nth, every, times, fault } = field.members(
    'call',
    'resource',
    'nth',
    'every',
    'times',
    'fault',
  );
  if (!nth.absent && !every.absent) {
    every.fail('cannot stand beside nth: one call, or each so many');
  }
  return given({
    call: checkCallPattern(call.text(), call),
    resource: resource.optional(text),
    nth: nth.optional(count),
    every: every.optional(count),
    times: times.optional(count),
    fault: readFault(fault),
  });
}

/** Reads a list of rules. @throws DocumentError */
export function readFaults(document: Field): FaultRule[] {
  return document.items().map(readRule);
}
