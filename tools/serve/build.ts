import { parseArgs } from 'node:util';
import { buildSite } from './site';

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });

try {
  await buildSite(values.outDir, 'info');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
