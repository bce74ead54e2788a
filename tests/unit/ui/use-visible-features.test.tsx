import type { ReadonlySignal } from '@preact/signals';
import { expect, test } from 'vitest';
import { useVisibleFeatures } from '../../../src/ui/use-visible-features';
import { smallExplorer } from '../small-explorer';

test('all that lists or counts what is drawn shares one answer, which follows what is switched', () => {
  const explorer = smallExplorer('en');
  const asked: ReadonlySignal<readonly { readonly id: string }[]>[] = [];
  const Count = () => {
    asked.push(useVisibleFeatures());
    return <p>{asked.at(-1)?.value.length}</p>;
  };
  explorer.render(
    <>
      <Count />
      <Count />
    </>,
  );
  expect(new Set(asked).size).toBe(1);
  const { state } = explorer.contexts.explorer;
  const [before, again] = [asked[0]?.value, asked[1]?.value];
  expect(again).toBe(before);
  state.layers.setVisible([]);
  expect(asked[0]?.value).toEqual([]);
});
