import { useExplorer, useT } from '../ui/context';

const PARAGRAPHS = ['cover.what', 'cover.about', 'cover.why'] as const;

/** What stands above the first chapter until the reader begins: what this is, what it is about, why it matters. */
export function Cover() {
  const { index, state } = useExplorer();
  const t = useT();
  const [first] = index.chapters;
  // What an atlas does not say of itself, its first chapter does.
  if (!state.story.hasCover.value || first === undefined || !PARAGRAPHS.some(t.has)) return null;
  const explore = () => {
    state.showTab('layers');
    state.panel.setSheet('closed');
  };
  return (
    <section class="cover" aria-label={t('cover.label')}>
      {PARAGRAPHS.filter(t.has).map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      <div class="cover-ways">
        <button type="button" class="button strong" onClick={() => state.showChapter(first.id)}>
          {t('cover.begin')}
        </button>
        <button type="button" class="button" onClick={explore}>
          {t('cover.explore')}
        </button>
      </div>
    </section>
  );
}
