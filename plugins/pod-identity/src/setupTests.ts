import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// axe on a whole page takes seconds on a busy machine, and so does the first import of a lazy page.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

// The form of templates scrolls up at each step, which jsdom cannot.
window.scrollTo = () => {};
// Nor is there anything to scroll to where nothing is laid out.
Element.prototype.scrollIntoView = () => {};

// jsdom weighs every rule of every sheet whenever a computed style is asked for, which queries by role and axe do for
// each element. Nothing here tests styles, so the sheets that components bring are taken out.
beforeEach(() => {
  document.head
    .querySelectorAll('style:not([data-jss])')
    .forEach(sheet => sheet.parentNode?.removeChild(sheet));
});
