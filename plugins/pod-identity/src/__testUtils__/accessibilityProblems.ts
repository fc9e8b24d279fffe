import axe from 'axe-core';

/**
 * What axe finds, one text a rule with the elements. Left out are colours, because jsdom computes none, and whether names
 * hold the text that is seen, for which axe draws it; `test/browser` has both. The page's headings start at `h2`, under the
 * entity's own `h1`.
 */
export async function accessibilityProblems(
  container: Element,
): Promise<string[]> {
  const { violations } = await axe.run(container, {
    resultTypes: ['violations'],
    rules: {
      'color-contrast': { enabled: false },
      'label-content-name-mismatch': { enabled: false },
      'page-has-heading-one': { enabled: false },
      region: { enabled: false },
    },
  });
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
  );
}
