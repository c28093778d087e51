import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const schema = JSON.parse(
  readFileSync(new URL('../schemas/sarif-2.1.0.json', import.meta.url), 'utf8'),
) as object;

const characters = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})*$/;

/** RFC 3986: only allowed characters, and no colon in the first segment of a relative path. */
export const isUriReference = (text: string): boolean =>
  characters.test(text) && URL.canParse(text, 'http://x/') && (isUri(text) || !/^[^/?#]*:/.test(text));

const isUri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:/.test(text) && URL.canParse(text);

const validate = new Ajv({
  allErrors: true,
  strict: false,
  formats: { uri: isUri, 'uri-reference': isUriReference },
}).compile(schema);

/** What the part of SARIF that the tests look at is made of. */
export interface Sarif {
  runs: {
    tool: { driver: { rules: { id: string; shortDescription: { text: string } }[] } };
    invocations: { executionSuccessful: boolean; toolExecutionNotifications: unknown[] }[];
    artifacts: { location: { uri: string } }[];
    results: {
      ruleId: string;
      ruleIndex?: number;
      level: string;
      message: { text: string };
      locations: {
        physicalLocation: { artifactLocation: { uri: string }; region?: object };
        logicalLocations?: { fullyQualifiedName: string }[];
      }[];
      partialFingerprints: Record<string, string>;
    }[];
  }[];
}

/** Parses what fits the schema and throws on all else. */
export function parseSarif(text: string): Sarif {
  const log: unknown = JSON.parse(text);
  if (!validate(log)) throw new Error(JSON.stringify(validate.errors, null, 1));
  return log as Sarif;
}
