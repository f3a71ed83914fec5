/** Compresses a built site as the build does, in a process of its own to be measured. Usage: node tests/scale/compress.ts <dist> */
import { precompress } from '../../scripts/precompress.ts';

const { files } = await precompress(process.argv[2] ?? 'dist');
console.log(files);
