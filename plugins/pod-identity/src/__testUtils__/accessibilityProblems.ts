import axe from 'axe-core';

/**
 * What axe finds, one text a rule with the elements. Colours are left out, because jsdom computes none; the page's headings start at `h2`, under
 * the entity's own `h1`.
 */
export async function accessibilityProblems(
  container: Element,
): Promise<string[]> {
  const { violations } = await axe.run(container, {
    resultTypes: ['violations'],
    rules: {
      'color-contrast': { enabled: false },
      'page-has-heading-one': { enabled: false },
      region: { enabled: false },
    },
  });
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
  );
}
