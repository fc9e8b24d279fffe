/** As many as a person reads through; a list of suggestions draws each of them, and again with every letter. */
const most = 50;

/** The first of the suggestions that hold what was typed so far. */
export function firstMatches(
  suggestions: readonly string[],
  typed: string,
): string[] {
  const wanted = typed.trim().toLowerCase();
  return suggestions
    .filter(suggestion => suggestion.toLowerCase().includes(wanted))
    .slice(0, most);
}
