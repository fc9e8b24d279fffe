import type { Outcome } from '../../../platform/call/Outcome';
import type { Call } from '../../../platform/call';
import { parameters } from './parameters';

/** How a call ended, as its event shows it. */
export function resultOf(call: Call, readOnly: boolean, outcome: Outcome) {
  if ('error' in outcome) {
    const { code, message } = outcome.error;
    return {
      errorCode: code.startsWith('AccessDenied') ? 'AccessDenied' : code,
      errorMessage: message,
      responseElements: null,
    };
  }
  // Of what only reads, the answers of STS alone are kept.
  return {
    responseElements:
      readOnly && call.service !== 'sts'
        ? null
        : parameters(call.service, outcome.output),
  };
}
