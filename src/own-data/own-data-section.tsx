import './own-data.css';
import { useId } from 'preact/hooks';
import { outcome } from '../state/resource';
import { useT } from '../ui/context';
import { AddData } from './add-data';
import { ownData } from './own-data';
import { OwnLayerRow } from './own-layer-row';
import type { OwnLayers } from './own-layers';
import { OwnStatus } from './own-status';
import { SaveStory } from './save-story';

/** Data of the reader's own: to add, to have checked and mended, to show and hide, to save. */
export function OwnDataSection() {
  const t = useT();
  const heading = useId();
  const now = ownData.state.value;
  const own = now.kind === 'ready' ? now.value : null;
  const add = async (files: readonly File[]) => {
    ownData.load();
    const came = await outcome(ownData);
    if (came.kind === 'ready') await came.value.add(files);
  };
  return (
    <section class="own-data" aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {t('data.title')}
      </h3>
      <p class="aside">{t('data.intro')}</p>
      <AddData onFiles={(files) => void add(files)} />
      <div role="status" class="own-status">
        {own && <OwnStatus own={own} />}
      </div>
      {own && <LayerList own={own} />}
      <SaveStory />
    </section>
  );
}

function LayerList({ own }: { readonly own: OwnLayers }) {
  const t = useT();
  const layers = own.layers.value;
  if (layers.length === 0) return null;
  return (
    <ul class="layer-list own-layers" aria-label={t('data.list')}>
      {layers.map((layer) => (
        <OwnLayerRow key={layer.id} own={own} layer={layer} />
      ))}
    </ul>
  );
}
