import type { ErrorRequestHandler } from 'express';

/** Ends a request whose client went away: there is nobody to answer, and nothing failed that a log should tell. */
export const dropAbandoned: ErrorRequestHandler = (error, _req, res, next) => {
  if (!(res.closed && error.name === 'AbortError')) {
    next(error);
  }
};
