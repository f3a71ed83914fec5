import type { Address } from '#markdown/address.ts';

/**
 * The bookmark of an address: Word takes letters, digits and `_` alone, and a
 * letter first, so that `4.1.2-3` is `at_4_1_2__3`.
 */
export const bookmarkOf = (address: Address): string => `at_${address.replaceAll('-', '__').replaceAll('.', '_')}`;
