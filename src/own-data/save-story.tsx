import { useId, useState } from 'preact/hooks';
import { LAYER_IDS, type LayerId } from '../content/vocabulary';
import { writeData } from '../data/write/write-data';
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
        write={(format) => writeData(format, storyFeatures(features, index, localization), name)}
      />
    </section>
  );
}
