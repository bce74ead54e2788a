import { expect, test } from 'vitest';
import { BordersCard } from '../../../src/layers/borders-card';
import { LANGUAGES, smallExplorer } from '../small-explorer';

const disputes = [
  { id: 'siachen', name: 'Siachen', text: 'Both claim it.', sources: [] },
  { id: 'sir-creek', name: 'Sir Creek', text: 'Where it runs is disputed.', sources: [] },
];

test.each(LANGUAGES)('in %s, the border that was pressed is named and explained; no other is', (lang) => {
  const { atlas } = smallExplorer(lang);
  const { render, state, t } = smallExplorer(lang, { atlas: { ...atlas, disputes } });
  expect(render(<BordersCard />).html).toBe('');
  state.overlay.showBorder('siachen');
  const card = render(<BordersCard />);
  expect(card.texts('h2')[0]).toBe('Siachen');
  expect(card.text).toContain('Both claim it.');
  expect(card.text).not.toContain('Sir Creek');
  expect(card.buttons).toContain(t('map.borders'));
});
