import { FILE_KINDS, WRITTEN_FORMATS, type WrittenFormat } from '../data/write/written-format';
import { useT } from '../ui/context';
import { saveText } from '../ui/save-text';

const LABELS: Readonly<Record<WrittenFormat, string>> = {
  geojson: 'GeoJSON',
  csv: 'CSV',
  kml: 'KML',
  gpx: 'GPX',
};

interface Props {
  /** What is saved: the name of its file, without the ending. */
  readonly name: string;
  readonly write: (format: WrittenFormat) => Promise<string>;
}

/** A button for each format that data are saved in, folded. */
export function SaveButtons({ name, write }: Props) {
  const t = useT();
  const save = async (format: WrittenFormat) => {
    const { extension, type } = FILE_KINDS[format];
    saveText(
      { name: `${name.replace(/\.\w+$/, '')}.${extension}`, type, text: await write(format) },
      document,
    );
  };
  return (
    <details class="own-save">
      <summary>{t('data.save', { name })}</summary>
      <div class="steps">
        {WRITTEN_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            class="button"
            aria-label={t('data.saveAs', { name, file: LABELS[format] })}
            onClick={() => void save(format)}
          >
            {LABELS[format]}
          </button>
        ))}
      </div>
    </details>
  );
}
