/** Handing an answer on. */
export const shareMessages = {
  copyAnswer: 'Copy the answer',
  copyLink: 'Copy a link to the question',
  accountUnknown:
    'The link asks about a service account that the annotation does not name. Ask about one that it names.',
} as const;
