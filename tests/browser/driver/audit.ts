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
  const TARGETS = 'target-size';
  const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values: tags } });
  const found: { id: string; help: string; nodes: string[] }[] = [];
  for (const { id, help, nodes } of violations) {
    const left = id === TARGETS ? await smallInTheOpen(nodes) : nodes;
    const lines = left.map(({ target, failureSummary = '' }) => `${target.join(' ')} ${failureSummary}`);
    if (lines.length > 0) found.push({ id, help, nodes: lines });
  }
  return found;

  /** Without the targets that are half under what stays at the foot of a list, and large enough once scrolled clear. */
  async function smallInTheOpen(nodes: axe.NodeResult[]): Promise<axe.NodeResult[]> {
    const small: axe.NodeResult[] = [];
    for (const node of nodes) {
      const selector = String(node.target[0]);
      const target = document.querySelector(selector);
      const scroller = target?.closest('.panel-body, .table-scroll');
      const before = scroller?.scrollTop ?? 0;
      target?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const again = await window.axe.run(document, { runOnly: { type: 'rule', values: [TARGETS] } });
      const isStill = again.violations.some((one) => one.nodes.some(({ target: [at] }) => at === selector));
      if (isStill) small.push(node);
      scroller?.scrollTo({ top: before, behavior: 'instant' });
    }
    return small;
  }
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
