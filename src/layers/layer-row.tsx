import { ChevronDown, ChevronUp } from 'lucide';
import { useId } from 'preact/hooks';
import type { BriefFeature } from '../content/model';
import type { LayerId } from '../content/vocabulary';
import { featuresBy } from '../content/years';
import { useExplorer, useT } from '../ui/context';
import { FeatureLink } from '../ui/feature-link';
import { FeatureSymbol, LayerSymbol } from '../ui/feature-symbol';
import { Icon } from '../ui/icon';
import { idsOfLayer, useEmphasis } from '../ui/use-emphasis';
import { KindList } from './kind-list';
import { RouteList } from './route-list';

interface Props {
  readonly id: LayerId;
}

/** A layer in the legend: its symbol, name and count, a checkbox, "only", and the list of its features. */
export function LayerRow({ id }: Props) {
  const { index, state } = useExplorer();
  const t = useT();
  const open = state.panel.unfolded.value.has(id);
  const [checkbox, list] = [useId(), useId()];
  const name = t(`layer.${id}`);
  const features = featuresBy(index, id, state.years.range.value);
  const archived = index.archives.find(({ layer }) => layer === id)?.count;
  const isOnly = state.layers.isOnly(id);
  const isOn = state.layers.visible.value.has(id);
  const emphasis = useEmphasis(() => (isOn ? idsOfLayer(index, id) : []));
  return (
    <li class="layer-row" data-layer={id} {...emphasis}>
      <div class="layer-control">
        <input id={checkbox} type="checkbox" checked={isOn} onChange={() => state.layers.toggle(id)} />
        <label for={checkbox}>
          <LayerSymbol layer={id} />
          {name}
        </label>
        <button
          type="button"
          class="count"
          aria-expanded={open}
          aria-controls={list}
          aria-label={`${t('layers.list', { name })}, ${t('layers.count', { count: features.length })}`}
          onClick={() => state.panel.toggleList(id)}
        >
          {features.length}
          <Icon node={open ? ChevronUp : ChevronDown} size={14} />
        </button>
        <button
          type="button"
          class="only"
          aria-label={t('layers.onlyNamed', { name })}
          data-tip={t(isOnly ? 'layers.before' : 'layers.onlyNamed', { name })}
          aria-pressed={isOnly}
          onClick={() => state.layers.toggleOnly(id)}
        >
          {t('layers.only')}
        </button>
      </div>
      {archived != null && <p class="aside">{t('archive.count', { count: archived })}</p>}
      {isOn && <RouteList layer={id} />}
      {isOn && <KindList layer={id} features={features} />}
      <div id={list} hidden={!open}>
        {open && features.length > 0 && (
          <ul class="feature-list">
            {features.map((feature) => (
              <Row key={feature.id} feature={feature} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function Row({ feature }: { readonly feature: BriefFeature }) {
  const t = useT();
  const { id, properties } = feature;
  return (
    <li>
      <FeatureSymbol feature={feature} size={18} />
      <FeatureLink id={id} />
      <span class="aside">{t(`status.${properties.status}`)}</span>
    </li>
  );
}
