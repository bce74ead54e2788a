import { useId, useState } from 'preact/hooks';
import { LAYER_IDS, type LayerId } from '../content/vocabulary';
import { DataClient } from '../data/worker/data-client';
import type { SavedFeature, WrittenFormat } from '../data/write/written-format';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { Select } from '../ui/select';
import { useVisibleFeatures } from '../ui/use-visible-features';
import { SaveButtons } from './save-buttons';
import { storyFeatures } from './story-features';

/** Layers of the story, or what is drawn of it now, to be saved as files. */
export function SaveStory() {
  const { index } = useExplorer();
  const localization = useLocalization();
  const t = useT();
  const heading = useId();
  const shown = useVisibleFeatures().value;
  const [chosen, setChosen] = useState<LayerId | ''>('');
  const name = chosen === '' ? t('app.title') : t(`layer.${chosen}`);
  const features =
    chosen === '' ? shown : [...index.features.values()].filter(({ id }) => index.layerOf(id) === chosen);
  return (
    <section class="own-story" aria-labelledby={heading}>
      <h4 id={heading}>{t('data.saveStory')}</h4>
      <Select<LayerId | ''>
        label={t('data.whichLayer')}
        value={chosen}
        options={[
          { value: '', text: t('data.shown') },
          ...LAYER_IDS.map((value) => ({ value, text: t(`layer.${value}`) })),
        ]}
        onChange={setChosen}
      />
      <SaveButtons
        name={name}
        write={(format) => saved(format, name, storyFeatures(features, index, localization))}
      />
    </section>
  );
}

/** Written by a worker that does no more than that. */
async function saved(
  format: WrittenFormat,
  name: string,
  features: readonly SavedFeature[],
): Promise<string> {
  const client = new DataClient();
  try {
    return await client.ask('save', { format, name, features });
  } finally {
    client.end();
  }
}
