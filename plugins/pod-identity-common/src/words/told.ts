import { listOf } from './listOf';

/** A sentence, and what it names by what that is in it, for those who say it in other words. */
export interface Told {
  text: string;
  params: Record<string, string | string[]>;
}

/** Something that a sentence names; with words of its own where those are not the thing itself. */
type Named =
  | string
  | readonly string[]
  | { words: string; is: string | readonly string[] };

/** A template of a sentence: ``told`Bucket ${{ bucket }} is open.` ``. Several things are listed with "and". */
export function told(
  texts: TemplateStringsArray,
  ...names: readonly Readonly<Record<string, Named>>[]
): Told {
  const params: Told['params'] = {};
  let text = texts[0];
  names.forEach((entries, at) => {
    for (const [name, named] of Object.entries(entries)) {
      const { words, is } = asTold(named);
      params[name] = typeof is === 'string' ? is : [...is];
      text += words;
    }
    text += texts[at + 1];
  });
  return { text, params };
}

/** Several things of which any is meant: listed with "or". */
export function anyOf(
  items: readonly string[],
  limit?: number,
): Exclude<Named, string> {
  return { words: listOf(items, 'or', limit), is: items };
}

function asTold(named: Named): {
  words: string;
  is: string | readonly string[];
} {
  if (typeof named === 'string') {
    return { words: named, is: named };
  }
  return 'words' in named ? named : { words: listOf(named), is: named };
}
