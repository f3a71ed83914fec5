/** The class of Chinese characters, for regular expressions with the flag `u`. */
export const HAN = '\\p{Script=Han}';
/** What is set as wide as a Chinese character, for regular expressions: characters of Chinese, Japanese and Korean, and full-width marks. */
export const WIDE = '[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFE30-\\uFE4F\\uFF00-\\uFFEF]';

const han = new RegExp(HAN, 'u');
const firstHan = new RegExp(`^${HAN}`, 'u');
const wide = new RegExp(WIDE);

/** Whether a text has Chinese characters. */
export const hasHan = (text: string): boolean => han.test(text);
/** Whether a text begins with a Chinese character. */
export const isHan = (text: string): boolean => firstHan.test(text);
/** Whether a text has anything as wide as a Chinese character. */
export const hasWide = (text: string): boolean => wide.test(text);
