import fc from 'fast-check';

/** Where a value travels decides which texts it can be. */
export type Place = 'document' | 'label' | 'query' | 'header' | 'headerName';

// Whatever tends to be escaped, folded, trimmed or misread somewhere on the way.
const awkward = [
  ...' \t\n\r<>&"\'%+/\\;:,.=?#@$[]{}()*|~^`_-',
  'é',
  '漢',
  '😀',
  '\u0085',
  '\u2028',
];
const letter = fc.constantFrom(...'abcXYZ019');

const documentText = fc
  .string({
    unit: fc.oneof(letter, fc.constantFrom(...awkward)),
    maxLength: 12,
  })
  // The SDK's XML reader takes a text of nothing but blanks for the space between elements.
  .filter(text => text === '' || text.trim() !== '');
const labelText = documentText.filter(text => text.length > 0);
// HTTP trims values, and SDKs sign ASCII.
const headerText = fc
  .string({
    unit: fc.constantFrom(...'aZ0 <>&"\'%+/\\;:,.=?#@$[]{}()*|~^`_-'),
    minLength: 1,
    maxLength: 12,
  })
  .map(text => text.trim().replace(/ +/g, ' '))
  .filter(text => text.length > 0);
const headerName = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);

/** Texts that can travel in a place. */
export const arbitraryText: Readonly<Record<Place, fc.Arbitrary<string>>> = {
  document: documentText,
  label: labelText,
  query: documentText,
  header: headerText,
  headerName,
};
