import { useExplorer, useT } from '../ui/context';

/** What stands above the first chapter until the reader begins: what this is, what it is about, why it matters. */
export function Cover() {
  const { index, state } = useExplorer();
  const t = useT();
  const [first] = index.chapters;
  if (!state.story.hasCover.value || first === undefined) return null;
  const explore = () => {
    state.showTab('layers');
    state.panel.setSheet('closed');
  };
  return (
    <section class="cover" aria-label={t('cover.label')}>
      <p>{t('cover.what')}</p>
      <p>{t('cover.about')}</p>
      <p>{t('cover.why')}</p>
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
