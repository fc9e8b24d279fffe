import type { Response } from 'express';

/** A signal that aborts when the client goes away before its response is whole. */
export function signalOf(res: Response): AbortSignal {
  const controller = new AbortController();
  const onClose = () => {
    if (!res.writableFinished) {
      controller.abort();
    }
  };
  if (res.closed) {
    onClose();
  } else {
    res.once('close', onClose);
  }
  return controller.signal;
}
