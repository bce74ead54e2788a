import { BookText } from 'lucide';
import { FIRST_LANGUAGE } from '../content/first-language';
import type { Language } from '../content/language';
import { blockText, hasText } from '../content/prose';
import { useExplorer, useT } from '../ui/context';
import { FeatureSymbol } from '../ui/feature-symbol';
import { Icon } from '../ui/icon';
import { outOfRangeInWords } from '../ui/out-of-range-note';
import { VerdictMark } from '../ui/verdict-mark';
import type { SearchHit } from './search-hit';
import { type NameField, nameIn, namesIn } from './search-hit';
import { snippetOf } from './snippet';
import { indexTerms } from './tokenise';

interface Props {
  readonly id: string;
  readonly hit: SearchHit;
  readonly active: boolean;
  readonly onChoose: () => void;
}

/** A hit in the list: what it is, its name for the reader, and the name that was found, if that is another. */
export function SearchOption({ id, hit, active, onChoose }: Props) {
  const { index, state } = useExplorer();
  const t = useT();
  const time = index.features.get(ownId(hit))?.time;
  const outside = outOfRangeInWords(time, state.years.range.value, t);
  const own = fieldFor(t.lang, hit);
  const [other] = hit.matched.includes(own) ? [] : hit.matched;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field, which holds the focus
    <div
      id={id}
      class={`search-option${outside === '' ? '' : ' outside'}`}
      role="option"
      aria-selected={active}
      onClick={onChoose}
    >
      <Sign hit={hit} />
      <span class="search-names">
        <Name hit={hit} field={own} />
        {other !== undefined && (
          <span class="search-other">
            <Name hit={hit} field={other} />
          </span>
        )}
        {hit.group === 'chapter' && hit.matched.length === 0 && <Passage hit={hit} />}
      </span>
      <span class="aside">
        <Aside hit={hit} />
        {outside !== '' && <span class="search-other">{outside}</span>}
      </span>
    </div>
  );
}

/** The name in the reader's language, where it has one. */
function fieldFor(lang: Language, hit: SearchHit): NameField {
  return lang === FIRST_LANGUAGE || nameIn(hit, lang) === undefined ? 'title' : lang;
}

function Name({ hit, field }: { readonly hit: SearchHit; readonly field: NameField }) {
  if (field === 'also') return <bdi>{otherName(hit)}</bdi>;
  return <bdi lang={field === 'title' ? FIRST_LANGUAGE : field}>{nameIn(hit, field)}</bdi>;
}

/** Of its other names the one that was found. */
function otherName(hit: SearchHit): string | undefined {
  const names = namesIn(hit, 'also');
  return names.find((name) => indexTerms(name).some((term) => hit.terms.includes(term))) ?? names[0];
}

/** Of a chapter that is not called so: by which of its words it was found. */
function Passage({ hit }: { readonly hit: SearchHit }) {
  const { index } = useExplorer();
  const chapter = index.chapter(ownId(hit));
  const text = chapter && hasText(chapter) ? chapter.blocks.map(blockText).join(' ') : '';
  const snippet = snippetOf(text, hit.terms);
  if (chapter === null || snippet === null) return null;
  return (
    <bdi class="search-other" lang={chapter.lang}>
      {snippet.before}
      <mark>{snippet.match}</mark>
      {snippet.after}
    </bdi>
  );
}

const ownId = ({ id }: SearchHit) => id.slice(id.indexOf(':') + 1);

/** What a hit is, in a symbol or a number; its words stand beside it. */
function Sign({ hit }: { readonly hit: SearchHit }) {
  const { index } = useExplorer();
  switch (hit.group) {
    case 'feature':
    case 'stop': {
      const feature = index.features.get(ownId(hit));
      return feature === undefined ? null : <FeatureSymbol feature={feature} />;
    }
    case 'chapter':
      return <span class="search-number">{chapterNumber(hit, index.chapters)}</span>;
    case 'claim':
      return hit.verdict === undefined ? null : <VerdictMark verdict={hit.verdict} size={16} />;
    case 'source':
      return <Icon node={BookText} />;
  }
}

const chapterNumber = (hit: SearchHit, chapters: readonly { readonly id: string }[]) =>
  chapters.findIndex(({ id }) => id === ownId(hit)) + 1;

/** What else a reader should know before choosing. */
function Aside({ hit }: { readonly hit: SearchHit }) {
  const { index } = useExplorer();
  const t = useT();
  const properties = index.features.get(ownId(hit))?.properties;
  switch (hit.group) {
    case 'feature':
      return <>{properties && t(`kind.${properties.kind}`)}</>;
    case 'stop':
      return <>{properties?.stop && t('search.km', { km: properties.stop.km })}</>;
    case 'claim':
      return <>{hit.verdict && t(`verdict.${hit.verdict}`)}</>;
    case 'chapter':
    case 'source':
      return null;
  }
}
