/** One command as the runner of GitHub Actions understands it. */
export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

const unescapeProperty = (text: string): string =>
  unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));

/** Reads an output line by line as the runner does, and throws on a line that is no command. */
export function parseCommands(output: string): WorkflowCommand[] {
  if (output !== '' && !output.endsWith('\n')) throw new Error('an open line');
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [, command = '', list = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
      if (!['error', 'warning', 'notice'].includes(command)) throw new Error(`no command: ${line}`);
      const properties = list.split(',').map((pair) => {
        const cut = pair.indexOf('=');
        if (cut < 0) throw new Error(`no property: ${pair}`);
        return [pair.slice(0, cut), unescapeProperty(pair.slice(cut + 1))];
      });
      return { command, properties: Object.fromEntries(properties), message: unescapeData(message) };
    });
}
