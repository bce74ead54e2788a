import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../i18n/translator';
import { useT } from './context';
import { FeatureSymbol } from './feature-symbol';

/**
 * How to read the map: what hollow, soft and dashed mean.
 * @param under the level of the heading that it stands under
 */
export function MapKey({ under }: { readonly under: 1 | 2 }) {
  const t = useT();
  const Heading = under === 1 ? 'h2' : 'h3';
  return (
    <section class="map-key">
      <Heading class="map-key-title">{t('layers.reading')}</Heading>
      <ul>
        <Row text="layers.solid">
          <FeatureSymbol layer="open" />
        </Row>
        <Row text="layers.hollow">
          <FeatureSymbol layer="open" drawn="hollow" />
        </Row>
        <Row text="layers.soft">
          <FeatureSymbol layer="open" drawn="solid-soft" />
        </Row>
        <LineRow text="layers.surveyed" line="road" />
        <LineRow text="layers.rough" line="rough" />
        <LineRow text="layers.rail" line="rail" />
        <LineRow text="layers.wire" line="wire" />
        <LineRow text="layers.disputed" line="disputed" />
      </ul>
    </section>
  );
}

function Row({ text, children }: { readonly text: MessageKey; readonly children: ComponentChildren }) {
  const t = useT();
  return (
    <li>
      {children}
      <span>{t(text)}</span>
    </li>
  );
}

function LineRow({ text, line }: { readonly text: MessageKey; readonly line: string }) {
  return (
    <Row text={text}>
      <svg class={`line line-${line}`} width="26" height="22" viewBox="0 0 26 22" aria-hidden="true">
        <path d="M1 11 H25" />
      </svg>
    </Row>
  );
}
