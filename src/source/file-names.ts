/**
 * What a name alone says of a file in a folder. `worksheet` may be read; `sent` is a worksheet to its owner in a form that
 * can only be refused, with the reason; `document` is one or the other by what stands beside it; nobody sends `other`.
 */
export type NameKind = 'temporary' | 'own' | 'worksheet' | 'sent' | 'document' | 'other';

/** Lock and autosave files: Excel's `~$x.xlsx`, LibreOffice's `.~lock.x.xlsx#`, half-written files of any program. */
const temporaryNames = /^~\$|^\.~|^~.*\.tmp$|\.(tmp|temp|bak|crdownload|part|filepart|download)$|~$/i;

/** What macOS, Windows and Linux put into folders beside the files of people. */
const systemNames =
  /^\._|^(\.DS_Store|\.localized|Icon\r|Thumbs\.db|ehthumbs\.db|desktop\.ini|\.directory|\.gitkeep|\.gitignore|\.gitattributes)$/i;

/** Folders of that kind. */
const systemFolders = /^(__MACOSX|\$RECYCLE\.BIN|System Volume Information|lost\+found)$/i;

/** Schemas, rows, reports and configuration of this tool. */
const ownNames =
  /\.unit\.ya?ml$|\.schema\.json$|^lke\.config\.ya?ml$|^gl-code-quality-report\.json$|\.(ndjson|sarif|partial)$/i;

const worksheetNames = /\.(xlsx|xlsm|xltx|xltm|ya?ml|json)$/i;

/** Other programs' workbooks, archives, mails, and links to a document that lies elsewhere. */
const sentNames =
  /\.(xlsb?|xlt|ods|ots|fods|sxc|ett?|numbers|gsheet|zip|rar|7z|tar|t?gz|eml|msg|url|webloc|website|lnk|icloud)$/i;

/** A workbook that something has been done to: encrypted, signed, numbered by a copy, renamed by a mail program. */
const wrappedNames = /\.(xls[xmb]?|ods)\.[a-z0-9]{1,10}$/i;

/** Photographs and scans, which are evidence unless they are called like a form. */
const pictureNames = /\.(jpe?g|png|heic|tiff?|webp|bmp)$/i;

/** What a name says. */
export function kindOfName(name: string): NameKind {
  if (temporaryNames.test(name) || systemNames.test(name)) return 'temporary';
  if (ownNames.test(name)) return 'own';
  if (worksheetNames.test(name)) return 'worksheet';
  if (sentNames.test(name) || wrappedNames.test(name)) return 'sent';
  const isPicture = pictureNames.test(name) && isNamedLikeForm(stemOf(name));
  return /\.pdf$/i.test(name) || isPicture ? 'document' : 'other';
}

/** Folders that are not entered: what is in them belongs to a program. */
export const isProgramsFolder = (name: string): boolean => name.startsWith('.') || systemFolders.test(name);

const formWords =
  /(^|[^a-z])(lke|lembar[ _-]*kerja|kertas[ _-]*kerja|pmpzi|penilaian[ _-]*mandiri)([^a-z]|$)/i;
const aboutForms = /panduan|pedoman|petunjuk|juknis|permen|peraturan|surat|contoh|undangan|guide|manual/i;

/** Whether a document is called like a filled form, not like a text about forms. */
export const isNamedLikeForm = (name: string): boolean => formWords.test(name) && !aboutForms.test(name);

/** The ending of a name with its dot, in small letters; `/` for a folder, '' for none. */
export function endingOf(path: string): string {
  if (/[\\/]$/.test(path)) return '/';
  return /[^\\/](\.[A-Za-z0-9]{1,12})$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** What stands behind the last dot of a name, where that is no word of the name itself ("Puskesmas No.Sukamaju"). */
const endings = /(?<=[^\\/])\.(?:[A-Za-z0-9]{1,5}|gsheet|icloud|numbers|webloc|website)$/i;

export const withoutEnding = (path: string): string => path.replace(endings, '');

/** A name without its folders and its ending. */
export const stemOf = (path: string): string => withoutEnding(path.split(/[\\/]/).at(-1) ?? path);
