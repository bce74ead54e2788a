import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';

/** What a page does when it is handled, and which of its layers can be pointed at. */
interface Handled {
  readonly layers: () => readonly string[];
  readonly onToggle: (isOn: boolean) => void;
}

/** How far from a symbol the mouse may be. */
const REACH_PX = 4;

/**
 * Offers on a bare page what the benchmark does with the atlas, under the same names: a checkbox of a layer, a name for
 * what the mouse is on, and details for what is clicked.
 */
export function offerHandles(map: MapLibreMap, { layers, onToggle }: Handled): void {
  const found = (selector: string) => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`the page has no ${selector}`);
    return element;
  };
  const [main, tip, box] = [found('main'), found('[role=tooltip]'), found('input') as HTMLInputElement];
  const featureAt = ({ x, y }: { readonly x: number; readonly y: number }) => {
    const around: [PointLike, PointLike] = [
      [x - REACH_PX, y - REACH_PX],
      [x + REACH_PX, y + REACH_PX],
    ];
    return map.queryRenderedFeatures(around, { layers: [...layers()] })[0]?.properties;
  };
  box.addEventListener('change', () => onToggle(box.checked));
  map.on('mousemove', ({ point }) => {
    const feature = featureAt(point);
    map.getCanvas().style.cursor = feature ? 'pointer' : '';
    tip.textContent = feature ? String(feature.name) : '';
    tip.style.left = `${point.x + 432}px`;
    tip.style.top = `${point.y + 12}px`;
  });
  map.on('click', ({ point }) => {
    const feature = featureAt(point);
    if (feature) main.replaceChildren(detailsOf(feature));
  });
  addEventListener('popstate', () => main.replaceChildren());
}

/** All that is known of a feature, as a section that is named by it. */
function detailsOf(properties: Readonly<Record<string, unknown>>): HTMLElement {
  const section = document.createElement('section');
  section.className = 'feature';
  section.setAttribute('aria-label', String(properties.name));
  const heading = document.createElement('h2');
  heading.textContent = String(properties.name);
  const list = document.createElement('dl');
  for (const [key, value] of Object.entries(properties)) {
    list.append(Object.assign(document.createElement('dt'), { textContent: key }));
    list.append(Object.assign(document.createElement('dd'), { textContent: String(value) }));
  }
  section.append(heading, list);
  return section;
}
