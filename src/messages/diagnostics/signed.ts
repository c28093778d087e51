/** A difference with its sign and enough digits to be traced. */
export const signed = (value: number) => `${value > 0 ? '+' : ''}${Number(value.toFixed(6))}`;
