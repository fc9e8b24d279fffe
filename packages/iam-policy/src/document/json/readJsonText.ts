import {
  MAX_DEPTH,
  type JsonMember,
  type JsonNode,
  type JsonReading,
} from './JsonNode';

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEX = /[0-9a-fA-F]{4}/y;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

class JsonSyntaxError extends Error {
  constructor(message: string, readonly at: number) {
    super(message);
  }
}

class JsonTextReader {
  private at = 0;

  constructor(private readonly text: string) {}

  read(): JsonNode {
    const node = this.value(0);
    this.space();
    if (this.at < this.text.length) {
      throw this.unexpected('the end of the document');
    }
    return node;
  }

  private value(depth: number): JsonNode {
    this.space();
    const at = this.at;
    const char = this.text[at];
    if (char === '{') {
      return this.object(depth);
    }
    if (char === '[') {
      return this.array(depth);
    }
    if (char === '"') {
      return { type: 'string', value: this.string(), at };
    }
    if (this.word('true')) {
      return { type: 'boolean', value: true, at };
    }
    if (this.word('false')) {
      return { type: 'boolean', value: false, at };
    }
    if (this.word('null')) {
      return { type: 'null', at };
    }
    const text = this.take(NUMBER);
    if (text) {
      return { type: 'number', text, at };
    }
    throw this.unexpected('a value');
  }

  private object(depth: number): JsonNode {
    const at = this.open(depth);
    const members: JsonMember[] = [];
    this.space();
    while (!this.skip('}')) {
      if (members.length > 0) {
        this.expect(',', "',' or '}'");
        this.space();
      }
      const nameAt = this.at;
      if (this.text[nameAt] !== '"') {
        throw this.unexpected('a name in quotes');
      }
      const name = this.string();
      this.space();
      this.expect(':', "':'");
      members.push({ name, nameAt, value: this.value(depth + 1) });
      this.space();
    }
    return { type: 'object', members, at };
  }

  private array(depth: number): JsonNode {
    const at = this.open(depth);
    const items: JsonNode[] = [];
    this.space();
    while (!this.skip(']')) {
      if (items.length > 0) {
        this.expect(',', "',' or ']'");
      }
      items.push(this.value(depth + 1));
      this.space();
    }
    return { type: 'array', items, at };
  }

  private open(depth: number): number {
    const at = this.at;
    if (depth >= MAX_DEPTH) {
      throw new JsonSyntaxError(`nested deeper than ${MAX_DEPTH} levels`, at);
    }
    this.at += 1;
    return at;
  }

  private string(): string {
    const start = this.at;
    this.at += 1;
    let value = '';
    for (;;) {
      value += this.plain();
      if (this.skip('"')) {
        return value;
      }
      if (!this.skip('\\')) {
        throw this.at < this.text.length
          ? new JsonSyntaxError('a control character in a string', this.at)
          : new JsonSyntaxError('a string that is not closed', start);
      }
      value += this.escape();
    }
  }

  private plain(): string {
    const from = this.at;
    while (this.at < this.text.length) {
      const code = this.text.charCodeAt(this.at);
      if (code < 0x20 || code === 0x22 || code === 0x5c) {
        break;
      }
      this.at += 1;
    }
    return this.text.slice(from, this.at);
  }

  private escape(): string {
    const char = this.text[this.at] ?? '';
    const plain = Object.hasOwn(ESCAPES, char) ? ESCAPES[char] : undefined;
    if (plain !== undefined) {
      this.at += 1;
      return plain;
    }
    if (this.skip('u')) {
      const hex = this.take(HEX);
      if (hex) {
        return String.fromCharCode(parseInt(hex, 16));
      }
    }
    throw new JsonSyntaxError('an escape that JSON does not know', this.at);
  }

  private space() {
    this.take(SPACE);
  }

  private word(word: string): boolean {
    if (!this.text.startsWith(word, this.at)) {
      return false;
    }
    this.at += word.length;
    return true;
  }

  private skip(char: string): boolean {
    if (this.text[this.at] !== char) {
      return false;
    }
    this.at += 1;
    return true;
  }

  private expect(char: string, what: string) {
    if (!this.skip(char)) {
      throw this.unexpected(what);
    }
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private unexpected(expected: string): JsonSyntaxError {
    const found = this.text[this.at];
    return new JsonSyntaxError(
      `expected ${expected}, found ${
        found === undefined ? 'the end of the text' : JSON.stringify(found)
      }`,
      this.at,
    );
  }
}

/** Reads JSON text (RFC 8259) with the place of every value. Never throws. */
export function readJsonText(text: string): JsonReading {
  try {
    return { node: new JsonTextReader(text).read() };
  } catch (error) {
    if (error instanceof JsonSyntaxError) {
      return { error: { message: error.message, at: error.at } };
    }
    throw error;
  }
}
