import { judgeWorksheet } from '../../src/check/judgement.js';
import { UserError } from '../../src/diagnostic/diagnostic.js';
import { jsonText } from '../../src/format/json.js';
import { builtinInstrument, defaultInstrumentId } from '../../src/instrument/builtin.js';
import { buildReport } from '../../src/report/score/score-report.js';
import { type Maker, reportDiagnostic } from '../../src/report/shared/diagnostics.js';
import { defaultPolicy } from '../../src/scoring/policy.js';
import { Content } from '../../src/source/content.js';
import { platform } from '../../src/web/platform.js';
import { only } from '../../src/worksheet/choose.js';
import { openWorksheet } from '../../src/worksheet/open.js';
import { readUnitFile, withUnitFile } from '../../src/worksheet/yaml/unit-file.js';

/** A file as a page can hand it over: bytes as plain numbers. */
interface Given {
  readonly path: string;
  readonly bytes: readonly number[];
}

/** What a page would show of a worksheet: its report as JSON, or the findings it is refused for. */
export async function answer(file: Given, unitFile: Given | null, toolVersion: string): Promise<string> {
  const maker: Maker = { toolVersion, lang: 'id', sha256: platform.sha256 };
  const known = builtinInstrument(defaultInstrumentId);
  if (!known) throw new Error('no instrument');
  try {
    const content = contentOf(file);
    const { path, bytes } = content;
    const opened = await openWorksheet(content, only(known), platform);
    const { instrument } = opened;
    const unit = unitFile && opened.worksheet.format !== 'yaml' ? contentOf(unitFile) : null;
    const worksheet = unit
      ? withUnitFile(opened.worksheet, readUnitFile(unit.text, unit.path, instrument))
      : opened.worksheet;
    const judgement = judgeWorksheet(instrument, worksheet, { policy: defaultPolicy });
    const source = { path, sha256: platform.sha256(bytes) };
    return jsonText(buildReport({ instrument, worksheet, source, judgement }, maker));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return jsonText(error.diagnostics.map((d) => reportDiagnostic(d, maker)));
  }
}

const contentOf = ({ path, bytes }: Given) => new Content({ path, bytes: Uint8Array.from(bytes) });
