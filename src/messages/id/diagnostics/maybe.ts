/** The question after a near miss; nothing without a suggestion. */
export const maybe = (suggestion: string) => (suggestion ? ` Maksud Anda "${suggestion}"?` : '');
