import { ExternalLink, X } from 'lucide';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BriefFeature } from '../../content/model';
import { atlasNames } from '../../i18n/atlas-title';
import { timeInWords } from '../../i18n/dates';
import { FeatureEyebrow } from '../../place/feature-eyebrow';
import { shareLink } from '../../share/share-addresses';
import { useExplorer, useT } from '../../ui/context';
import { FeatureSymbol } from '../../ui/feature-symbol';
import { focusHeading } from '../../ui/heading-focus';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { openName } from '../../ui/open-name';
import { useReturnFocus } from '../../ui/return-focus';
import { Summary } from '../../ui/summary';

/** What the frame shows: the open place in brief, else the claim, the chapter or the atlas. */
export function EmbedCaption() {
  const explorer = useExplorer();
  const { index, state, t } = explorer;
  const open = state.feature.value;
  const feature = open === null ? undefined : index.features.get(open);
  const { name, lang } = openName(explorer) ?? { name: t.value('app.title'), lang: t.value.lang };
  const heading = useOpenedFocus(open);
  useReturnFocus(open);
  return (
    <main
      id="panel"
      class="embed-caption"
      aria-label={name}
      onKeyDown={(event) => {
        if (event.key === 'Escape') state.close();
      }}
    >
      <header class="embed-title">
        {feature && <FeatureSymbol feature={feature} size={24} />}
        <h1 ref={heading} tabIndex={-1} lang={lang}>
          {name}
        </h1>
        {open !== null && (
          <IconButton icon={X} label={t.value('feature.close')} onClick={() => state.close()} />
        )}
      </header>
      {feature && <Brief feature={feature} />}
      <footer>
        <span class="aside">
          {name === t.value('app.title') ? atlasNames(t.value).subtitle : t.value('app.title')}
        </span>
        <FullLink message="embed.open" />
      </footer>
    </main>
  );
}

interface Props {
  readonly feature: BriefFeature;
}

/** Kind, status, time and summary. */
function Brief({ feature }: Props) {
  const t = useT();
  const { time_precision = 'day' } = feature.properties;
  return (
    <div class="embed-brief">
      <FeatureEyebrow feature={feature} dates={timeInWords(feature.time, time_precision, t)} />
      <Summary id={feature.id} more={<FullLink message="embed.more" />} />
    </div>
  );
}

/** To the same view of the whole atlas, in a tab of its own. */
function FullLink({ message }: { readonly message: 'embed.open' | 'embed.more' }) {
  const { state } = useExplorer();
  const t = useT();
  const { origin, pathname } = window.location;
  const href = shareLink({ address: state.address.value, page: `${origin}${pathname}` }, true);
  return (
    <a class="full-link" href={href} target="_blank" rel="noopener">
      {t(message)}
      <Icon node={ExternalLink} size={14} />
      <span class="unseen"> {t('sources.newTab')}</span>
    </a>
  );
}

/** Takes the focus when another place opens; not at the start, when it would be taken from the page around. */
function useOpenedFocus(open: string | null): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(open);
  useLayoutEffect(() => {
    if (open !== null && open !== before.current) focusHeading(heading.current);
    before.current = open;
  }, [open]);
  return heading;
}
