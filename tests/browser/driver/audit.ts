import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds against WCAG 2.2 AA, one line a finding. The source goes in through the debugger, which the page's
 * content security policy does not bind.
 */
export async function auditPage(page: Page): Promise<readonly string[]> {
  const source = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: `if (!window.axe) { ${source} }` });
  await session.detach();
  const violations = await page.evaluate(runAxe, WCAG);
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node}`));
}

async function runAxe(tags: string[]): Promise<{ id: string; help: string; nodes: string[] }[]> {
  const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values: tags } });
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  }));
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
