import { useState } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router-dom';
import {
  questionIn,
  withQuestion,
  type SharedQuestion,
} from './sharedQuestion';

/** Questions in the address of the page: the one that it was opened with, and how to put another there. */
export function useSharedQuestion(hash: string): {
  opened: SharedQuestion | undefined;
  /** Puts the question into the address. Returns that address, absolute, to be given to somebody. */
  share: (question: SharedQuestion) => string;
} {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const page = useHref({ pathname });
  const [opened] = useState(() => questionIn(new URLSearchParams(search)));

  const share = (question: SharedQuestion) => {
    const params = withQuestion(new URLSearchParams(search), question);
    const to = { search: `?${params}`, hash: `#${hash}` };
    // Replaced, so that the way back leads off the page and not through every question.
    navigate(to, { replace: true });
    return new URL(`${page}${to.search}${to.hash}`, window.location.origin)
      .href;
  };
  return { opened, share };
}
