import { Download } from 'lucide';
import { bibtexFile } from '../content/citation/bibtex';
import { CSL_JSON_TYPE, cslJson } from '../content/citation/csl-json';
import type { References } from '../content/citation/reference';
import type { Source } from '../content/model';
import { useT } from '../ui/context';
import { Icon } from '../ui/icon';
import { saveText } from '../ui/save-text';

interface Props {
  /** What is listed now. */
  readonly sources: readonly Source[];
  readonly references: References;
}

/** The sources that are listed, as a file in two formats. */
export function SaveSources({ sources, references }: Props) {
  const t = useT();
  const count = sources.length;
  const saveBibtex = () => {
    const text = bibtexFile(sources.flatMap(({ id }) => references[id]?.bibtex ?? []));
    saveText({ name: 'corridor-atlas.bib', type: 'application/x-bibtex', text }, document);
  };
  const saveCsl = () => {
    saveText({ name: 'corridor-atlas.csl.json', type: CSL_JSON_TYPE, text: cslJson(sources) }, document);
  };
  return (
    <div class="source-actions">
      <button type="button" class="text-button" disabled={count === 0} onClick={saveBibtex}>
        <Icon node={Download} size={16} />
        {t('sources.saveBibtex', { count })}
      </button>
      <button type="button" class="text-button" disabled={count === 0} onClick={saveCsl}>
        <Icon node={Download} size={16} />
        {t('sources.saveCsl', { count })}
      </button>
    </div>
  );
}
