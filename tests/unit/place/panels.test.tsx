import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import type { Stop } from '../../../src/content/model';
import { Descendants } from '../../../src/place/descendants';
import { FeatureClaims } from '../../../src/place/feature-claims';
import { FeatureEyebrow } from '../../../src/place/feature-eyebrow';
import { FeatureFacts } from '../../../src/place/feature-facts';
import { FeatureMentions } from '../../../src/place/feature-mentions';
import { PlacesInView } from '../../../src/place/in-view/places-in-view';
import { InspectCard } from '../../../src/place/inspect-card';
import { Nearby } from '../../../src/place/nearby';
import { NeighbourList } from '../../../src/place/neighbour-list';
import { LANGUAGES, smallExplorer } from '../small-explorer';

describe.each(LANGUAGES)('in %s', (lang) => {
  const gwadar = lang === 'ur' ? 'گوادر' : 'gwadar';
  const port = lang === 'ur' ? 'گوادر بندرگاہ' : 'port';

  test('the eyebrow leaves out the status of a town that is simply there', () => {
    const { index, render, t } = smallExplorer(lang);
    const [town, plant] = ['gwadar', 'plant'].map((id) => index.features.get(id));
    if (!town || !plant) throw new Error('no features');
    expect(render(<FeatureEyebrow feature={town} dates="" />).texts('span')).toEqual([t('kind.city')]);
    expect(render(<FeatureEyebrow feature={plant} dates="2019" />).texts('span')).toEqual([
      t('kind.town'),
      t('status.announced'),
      '2019',
    ]);
  });

  test('the facts are a list of labels and values, each with its sources', () => {
    const { contexts, render } = smallExplorer(lang);
    const details = contexts.explorer.library.details('gwadar').state.value;
    if (details.kind !== 'ready') throw new Error('no details');
    const { facts = [], sources = [] } = details.value.get('gwadar') ?? {};
    const list = render(<FeatureFacts facts={facts} stop={undefined} sources={sources} />);
    expect(list.texts('dd').map((text) => text.replace(/ 1$/, ''))).toEqual(['3 × 200 m']);
    expect(list.texts('a')).toEqual(['1']);
  });

  test('a stop beside its road says how far that is, and one on it nothing', () => {
    const { render, t } = smallExplorer(lang);
    const stop: Stop = { route: 'road', km: 5, km_kind: 'fitted', elevation_m: 900, on_line: [75, 35] };
    const facts = (given: Stop) => render(<FeatureFacts facts={[]} stop={given} sources={[]} />).text;
    expect(facts({ ...stop, off_road_km: 6.5 })).toContain(t('feature.offRoad', { km: 6.5 }));
    expect(facts(stop)).not.toContain(t('feature.offRoad', { km: 6.5 }).slice(-12));
  });

  test('claims, mentions and parts of a place lead on', () => {
    const { render, t } = smallExplorer(lang);
    expect(Object.values(render(<FeatureClaims id="road" />).links)).toEqual(['?claim=c1']);
    expect(render(<FeatureMentions id="gwadar" />).buttons).toEqual(
      ['first', 'second'].map((name) => t('feature.readHere', { chapter: name })),
    );
    expect(Object.keys(render(<Descendants id="road" />).links)).toHaveLength(2);
    expect(render(<Descendants id="plant" />).html).toBe('');
  });

  test('what is near is listed with its distance, and none where nothing is', () => {
    const { index, render } = smallExplorer(lang);
    const feature = index.features.get('gwadar');
    if (!feature) throw new Error('no feature');
    const list = render(<NeighbourList neighbours={[{ feature, kilometres: 12 }]} touching="here.at" />);
    expect(list.links).toEqual({ [gwadar]: '?feature=gwadar' });
    expect(list.text).toMatch(/12/);
    expect(render(<Nearby id="gwadar" />).text).toBe('');
  });

  test('"What is here?" names the position and what is near it', () => {
    const { render, state, t } = smallExplorer(lang);
    expect(render(<InspectCard />).html).toBe('');
    state.overlay.inspect([62.3, 25.1]);
    const card = render(<InspectCard />);
    expect(card.texts('h2')).toEqual([t('here.title')]);
    expect(card.links).toMatchObject({ [gwadar]: '?feature=gwadar', [port]: '?feature=port' });
    expect(card.buttons).toContain(t('here.close'));
  });

  test('the list of places in view says that there are none', () => {
    const { render, t } = smallExplorer(lang);
    const list = render(<PlacesInView map={signal(null)} drawn={signal(0)} />);
    expect(list.all('ul')[0]?.attributes).toMatchObject({ role: 'listbox', tabindex: '0' });
    expect(list.texts('li')).toEqual([t('map.noPlaces')]);
  });
});
