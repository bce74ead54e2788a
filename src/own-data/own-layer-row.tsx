import { Maximize, Trash2 } from 'lucide';
import { useId } from 'preact/hooks';
import { useExplorer, useT } from '../ui/context';
import { IconButton } from '../ui/icon-button';
import { Select } from '../ui/select';
import { ClinicReport } from './clinic-report';
import { OWN_COLOUR_NAMES, OWN_COLOURS, type OwnColour } from './own-colours';
import type { OwnLayer } from './own-layer';
import type { OwnLayers } from './own-layers';
import { SaveButtons } from './save-buttons';

interface Props {
  readonly own: OwnLayers;
  readonly layer: OwnLayer;
}

/** A layer of the reader's own: on or off, its count, where it lies, its colour, what the clinic found. */
export function OwnLayerRow({ own, layer }: Props) {
  const { state } = useExplorer();
  const t = useT();
  const checkbox = useId();
  const { id, name, colour, isVisible, summary } = layer;
  const { bounds, goodCount, readCount } = summary;
  const rejected = readCount - goodCount;
  return (
    <li class="layer-row" data-focus-after="tabpanel">
      <div class="layer-control">
        <input
          id={checkbox}
          type="checkbox"
          checked={isVisible}
          onChange={() => own.setVisible(id, !isVisible)}
        />
        <label for={checkbox}>
          <Swatch colour={colour} />
          <bdi>{name}</bdi>
        </label>
        {bounds && (
          <IconButton
            icon={Maximize}
            label={t('data.zoom', { name })}
            onClick={() => state.viewport.showBounds(bounds)}
          />
        )}
        <IconButton icon={Trash2} label={t('data.remove', { name })} onClick={() => void own.remove(id)} />
      </div>
      <p class="aside">
        {t('data.count', { count: goodCount })}
        {rejected > 0 && ` · ${t('data.rejected', { count: rejected })}`}
      </p>
      <Select<OwnColour>
        label={t('data.colour', { name })}
        isLabelHidden
        value={colour}
        options={OWN_COLOUR_NAMES.map((value) => ({ value, text: t(`data.colour.${value}`) }))}
        onChange={(value) => own.setColour(id, value)}
      />
      <ClinicReport own={own} layer={layer} />
      <SaveButtons name={name} write={(format) => layer.client.ask('write', { format })} />
    </li>
  );
}

function Swatch({ colour }: { readonly colour: OwnColour }) {
  return (
    <svg class="own-swatch" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <circle cx="9" cy="9" r="7" fill={OWN_COLOURS[colour]} stroke="#fff" stroke-width="1.5" />
    </svg>
  );
}
