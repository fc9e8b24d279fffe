/** Limits of a role's description. */
export const DESCRIPTION = {
  max: 1000,
  pattern: /[\t\n\r\u0020-\u007E\u00A1-\u00FF]*/,
};

/** How long sessions of a role may last at most, in seconds. */
export const SESSION_SECONDS = { min: 3600, max: 43200 };
