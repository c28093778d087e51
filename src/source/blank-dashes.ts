import { type CST, Lexer, type LineCounter, Parser } from 'yaml';

/** What the lexer puts before the text of a scalar; it takes no place. */
const scalarMark = '\u001f';

const isSpace = (lexeme: string | undefined): boolean => lexeme !== undefined && /^[ \t]+$/.test(lexeme);
const isEnd = (lexeme: string | undefined): boolean =>
  lexeme === undefined || /^(?:\r?\n|#|[,}\]])/.test(lexeme);

/**
 * Parses YAML with every lone dash behind a colon as `~`: a blank answer to people, the beginning of a list to YAML. Told
 * by the lexer's own tokens, so that no dash inside a text is one. Every place stays where it was.
 */
export function* parseWithBlankDashes(text: string, lines: LineCounter): Generator<CST.Token> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of withBlankDashes([...new Lexer().lex(text)])) yield* parser.next(lexeme);
  yield* parser.end();
}

function withBlankDashes(lexemes: readonly string[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < lexemes.length; i++) {
    const lexeme = lexemes[i] ?? '';
    if (lexeme !== '-' || !isSpace(lexemes[i - 1]) || lexemes[i - 2] !== ':') {
      found.push(lexeme);
      continue;
    }
    const space = isSpace(lexemes[i + 1]) ? [lexemes[i + 1] ?? ''] : [];
    const next = i + 1 + space.length;
    // in brackets the lexer puts an empty item behind the dash
    const isEmpty = lexemes[next] === scalarMark && lexemes[next + 1] === '';
    if (!isEmpty && !isEnd(lexemes[next])) {
      found.push(lexeme);
      continue;
    }
    found.push(scalarMark, '~', ...space);
    i = next - 1 + (isEmpty ? 2 : 0);
  }
  return found;
}
