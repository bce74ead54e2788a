import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { Chooser } from '../../../src/place/on-map/chooser';
import { FakeMapView } from '../app/fake-map-view';
import { LANGUAGES, smallExplorer } from '../small-explorer';

const map = signal(new FakeMapView());

describe.each(LANGUAGES)('in %s', (lang) => {
  test('where several places lie on one spot, a menu says how many, and what each is', () => {
    const { render, state, t } = smallExplorer(lang);
    expect(render(<Chooser map={map} drawn={signal(0)} />).html).toBe('');
    state.overlay.choose({ ids: ['gwadar', 'plant'], position: [62, 25] });
    const menu = render(<Chooser map={map} drawn={signal(0)} />);
    expect(menu.texts('h2')).toEqual([t('chooser.title', { count: 2 })]);
    expect(menu.buttons.map((text) => text.includes(t('kind.city')))).toEqual([true, false]);
    expect(menu.html.match(/role="menuitem"/g)).toHaveLength(2);
  });
});
