/** The languages that the tool speaks to people; machine formats do not follow it. */
export type Lang = 'id' | 'en';
