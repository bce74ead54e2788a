import { Download } from 'lucide';
import type { References } from '../content/citation/reference';
import { MANIFEST } from '../content/manifest';
import type { Source } from '../content/model';
import { useT } from '../ui/context';
import { Icon } from '../ui/icon';
import { saveText } from '../ui/save-text';
import { CITATION_FORMATS, type CitationFormat } from './formats';

interface Props {
  /** What is listed now. */
  readonly sources: readonly Source[];
  readonly references: References;
}

/** Saves the sources that are listed as a file, in each of the formats. */
export function SaveSources({ sources, references }: Props) {
  const t = useT();
  const count = sources.length;
  const save = ({ extension, mediaType, write }: CitationFormat) => {
    const entries = sources.map((item) => ({ item, bibtex: references[item.id]?.bibtex }));
    saveText({ name: `${MANIFEST.name}${extension}`, type: mediaType, text: write(entries) }, document);
  };
  return (
    <div class="source-actions">
      {CITATION_FORMATS.map((format) => (
        <button
          key={format.extension}
          type="button"
          class="text-button"
          disabled={count === 0}
          onClick={() => save(format)}
        >
          <Icon node={Download} size={16} />
          {t(format.saveLabel, { count })}
        </button>
      ))}
    </div>
  );
}
