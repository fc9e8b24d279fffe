import type { KeyReader, KeyReading } from './readKey';
import type { TemplatePart } from './parseTemplate';

/** A text in which wildcards that came from values, or from `${*}`, are plain characters. */
export interface LiteralText {
  text: string;
  /** The offsets of those characters. */
  literalAt?: ReadonlySet<number>;
}

/** A template with its variables replaced. */
export type ResolvedTemplate =
  | ({ resolved: true } & LiteralText)
  | {
      resolved: false;
      absent: readonly string[];
      /** Keys, and what begins like a variable but is not one. */
      unknown: readonly string[];
      /** A pattern that matches everything that the text could be. */
      widest: LiteralText;
    };

function variableText(
  part: TemplatePart & { kind: 'variable' },
  reading: KeyReading,
): 'absent' | 'unknown' | { text: string } {
  switch (reading.state) {
    case 'absent':
      return part.fallback === undefined ? 'absent' : { text: part.fallback };
    case 'unknown':
      return 'unknown';
    default:
      // AWS says that a multivalued key cannot be used as a variable, and does not document what happens if it is.
      return reading.values.length === 1
        ? { text: reading.values[0] }
        : 'unknown';
  }
}

/** Replaces the variables of a template by what `read` gives for their keys. */
export function resolveTemplate(
  parts: readonly TemplatePart[],
  read: KeyReader,
): ResolvedTemplate {
  let text = '';
  let literalAt: Set<number> | undefined;
  const absent: string[] = [];
  const unknown: string[] = [];
  let unclear = false;
  const append = (literal: string) => {
    for (let i = 0; i < literal.length; i++) {
      if (literal[i] === '*' || literal[i] === '?') {
        literalAt ??= new Set();
        literalAt.add(text.length + i);
      }
    }
    text += literal;
  };
  for (const part of parts) {
    if (part.kind === 'text') {
      text += part.text;
    } else if (part.kind === 'literal') {
      append(part.text);
    } else if (part.kind === 'unclear') {
      unclear = true;
      unknown.push(part.text);
      text += '*';
    } else {
      const value = variableText(part, read(part.folded));
      if (typeof value === 'object') {
        append(value.text);
      } else {
        (value === 'absent' ? absent : unknown).push(part.key);
        text += '*';
      }
    }
  }
  const literal = { text, ...(literalAt && { literalAt }) };
  return absent.length > 0 || unknown.length > 0
    ? {
        resolved: false,
        absent: unclear ? [] : absent,
        unknown,
        widest: literal,
      }
    : { resolved: true, ...literal };
}
