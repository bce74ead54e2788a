import { BookOpen } from 'lucide';
import type { FeatureId } from '../content/model';
import { hasText } from '../content/prose';
import { AsyncContent } from '../ui/async-content';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { Icon } from '../ui/icon';

/** The passages of the story that speak of a feature. */
export function FeatureMentions({ id }: { readonly id: FeatureId }) {
  const { index, library } = useExplorer();
  const t = useT();
  const isWhole = index.chapters.every(hasText);
  return (
    <section aria-labelledby="mentions-title">
      <h3 id="mentions-title">{t('feature.mentions')}</h3>
      {isWhole ? <Mentions id={id} /> : <AsyncContent of={library.story}>{() => null}</AsyncContent>}
    </section>
  );
}

function Mentions({ id }: { readonly id: FeatureId }) {
  const { index, state } = useExplorer();
  const { dirOf } = useLocalization();
  const t = useT();
  const mentions = index.mentionsOf(id);
  if (mentions.length === 0) return <p class="aside">{t('feature.noMentions')}</p>;
  return (
    <ol class="mentions">
      {mentions.map((mention, at) => (
        <li key={`${mention.chapter} ${mention.index}`}>
          <blockquote lang={mention.lang} dir={dirOf(mention.lang)}>
            {mention.excerpt}
          </blockquote>
          <button type="button" class="text-button" onClick={() => state.readMention(id, at)}>
            <Icon node={BookOpen} size={16} />
            {t('feature.readHere', { chapter: index.chapter(mention.chapter)?.title ?? '' })}
          </button>
        </li>
      ))}
    </ol>
  );
}
