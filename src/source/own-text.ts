/** What ends everything that this tool writes for people, whatever its language and however its lines are broken. */
const signature = /instrument?\s+\S{1,80};\s+lke-zi\s+\d{1,4}\.\d{1,4}\.\d/;
/** A worksheet may quote a report in a note. */
const worksheetKey = /^["']?jawaban["']?\s*:/m;

/** Whether a text or a page is a report that this tool wrote. */
export const isOwnText = (text: string): boolean => signature.test(text) && !worksheetKey.test(text);
