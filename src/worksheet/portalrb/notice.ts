/** What a server printed before its JSON, and the text with blanks in its place, so that every position stays. */
export interface Notice {
  readonly words: string;
  readonly json: string;
}

/** Longer texts before a JSON are no notice. */
const longest = 8192;
const shown = 160;
const named =
  /\b(warning|notice|deprecated|fatal error|error|exception|strict standards|debug|peringatan)\b/i;
/** What stands before it in a YAML worksheet. */
const worksheetKey = /^['"]?(versi|instrumen|unit|prasyarat|jawaban)['"]?\s*:/m;

/** A server's warning before the JSON that it meant to send; null when there is none, or no JSON behind it. */
export function noticeBefore(text: string): Notice | null {
  const found = /(?:^|>)[ \t]*(?=[{[]\s*["{[])/m.exec(text.slice(0, longest));
  const start = found ? found.index + found[0].length : 0;
  const before = text.slice(0, start);
  if (!named.test(before) || worksheetKey.test(before)) return null;
  const words = before
    .replace(/<[^>]{0,200}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    words: words.length > shown ? `${words.slice(0, shown)}...` : words,
    json: before.replace(/[^\r\n]/g, ' ') + text.slice(start),
  };
}
