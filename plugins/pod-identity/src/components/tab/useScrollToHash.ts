import { useEffect } from 'react';

/** Scrolls to the section that the address names, once it is there: the browser looked for it before it was read. */
export function useScrollToHash(): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (id) {
      document.getElementById(id)?.scrollIntoView();
    }
  }, []);
}
