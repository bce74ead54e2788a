import { expect, test } from 'vitest';
import { bindTitle } from '../../../src/app/bind-title';
import { smallExplorer, URDU } from './small-explorer';

const said = () => new Promise<void>((resolve) => queueMicrotask(resolve));

test('the page is named after what is open, in the language shown', async () => {
  const explorer = smallExplorer();
  const page = { title: 'before' };
  bindTitle(explorer, page);
  await said();
  const unnamed = page.title;
  explorer.state.select('kashgar');
  await said();
  expect(page.title).toMatch(/^kashgar\b/);
  const english = page.title;
  explorer.t.value = URDU;
  await said();
  expect(page.title).toContain('kashgar');
  expect(page.title).not.toBe(english);
  explorer.t.value = smallExplorer().t.value;
  explorer.state.close();
  await said();
  expect(page.title).toBe(unnamed);
});

test('it keeps its name until the step has been written to the history', async () => {
  const explorer = smallExplorer();
  const page = { title: '' };
  bindTitle(explorer, page);
  await said();
  const before = page.title;
  explorer.state.select('kashgar');
  expect(page.title).toBe(before);
});
