import type { ComponentChildren } from 'preact';
import type { Chapter } from '../content/model';
import { hasText } from '../content/prose';
import { figureLibrary } from '../figures/figure-library';
import { dateFormat } from '../i18n/formats';
import { licenceInWords } from '../i18n/licence-words';
import { useSources } from '../sources/context';
import { ColourKey } from '../ui/colour-key';
import { useExplorer, useT } from '../ui/context';
import { LayerSymbol } from '../ui/feature-symbol';
import { MapKey } from '../ui/map-key';
import { PrintedSourcesContext, type PrintScope } from './context';
import { PrintedChapter } from './printed-chapter';
import { type PrintedReference, sourcesOfChapters } from './sources-of-chapters';

interface Props {
  readonly scope: PrintScope;
  /** The map as a picture; null where none could be drawn. */
  readonly map: ComponentChildren;
  /** A small map of a chapter, or null. */
  readonly mapOf: (chapter: Chapter) => ComponentChildren;
  /** Of the view. */
  readonly address: string;
  readonly on: Date;
}

/** The printed page: the map as it is shown, its legend, the text with its verdicts, and the sources. */
export function Handout({ scope, map, mapOf, address, on }: Props) {
  const { index, state } = useExplorer();
  const t = useT();
  const chapters = index.chapters
    .filter(hasText)
    .filter(({ id }) => scope === 'story' || id === state.story.chapter.value);
  const references = useReferencesOf(chapters);
  const numbers = new Map(references?.map(({ id }, place) => [id, place + 1]));
  const date = dateFormat(t.locale, { dateStyle: 'long' }).format(on);
  return (
    <>
      <header>
        <p class="printed-title">{t('app.title')}</p>
        {t.has('app.subtitle') && <p>{t('app.subtitle')}</p>}
        <p class="aside">
          {t('print.on', { date })} <span dir="ltr">{address}</span>
        </p>
        {!t.isReviewed && <p class="aside">{t('app.unreviewed')}</p>}
      </header>
      <figure class="printed-map">
        {map}
        <figcaption>
          <ul class="printed-legend">
            {[...state.layers.visible.value].map((id) => (
              <li key={id}>
                <LayerSymbol layer={id} size={16} /> {t(`layer.${id}`)}
              </li>
            ))}
          </ul>
          <ColourKey />
          <MapKey under={1} />
          <p class="aside">{t('map.bordersIntro')}</p>
        </figcaption>
      </figure>
      <PrintedSourcesContext.Provider value={(id) => numbers.get(id)}>
        {chapters.map((chapter) => (
          <PrintedChapter key={chapter.id} chapter={chapter} map={mapOf(chapter)} />
        ))}
      </PrintedSourcesContext.Provider>
      <Sources references={references} />
      <footer>
        <p>{licenceInWords(t)}</p>
        <p lang="en" dir="ltr">
          {index.attribution.join(' · ')}
        </p>
      </footer>
    </>
  );
}

/** Before the references have come, the address leads to them. */
function Sources({ references }: { readonly references: readonly PrintedReference[] | null }) {
  const t = useT();
  if (references === null) return null;
  return (
    <section class="printed-sources">
      <h2>{t('panel.sources')}</h2>
      <ol>
        {references.map(({ id, reference }) => (
          <li key={id} lang="en" dir="ltr">
            {reference}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What the chapters rest on, with their pictures as far as these have come; null before the references have. */
function useReferencesOf(chapters: readonly Chapter[]): readonly PrintedReference[] | null {
  const { index } = useExplorer();
  const made = useSources().references.state.value;
  const library = figureLibrary.state.value;
  if (made.kind !== 'ready') return null;
  const mentions = [...index.features.keys()].flatMap((feature) =>
    index.mentionsOf(feature).map(({ chapter }) => ({ feature, chapter })),
  );
  const shown = chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figure' ? block.id : [])),
  );
  const pictured = shown.flatMap((id) =>
    library.kind === 'ready'
      ? (library.value.facts.figures[id]?.rows.flatMap(({ sources }) => sources) ?? [])
      : [],
  );
  return sourcesOfChapters(made.value, chapters, mentions, new Set(pictured));
}
