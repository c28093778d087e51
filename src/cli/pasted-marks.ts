/** Quotation marks and dashes that word processors put in the place of those that a terminal knows. */
export const pastedMarks = /[“”„‟«»]|^[‘‚]|[’‘]$|^-?[–—−‐‑]/u;
