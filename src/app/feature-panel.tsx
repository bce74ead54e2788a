import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { classesOf } from '../content/classes';
import type { LocalizedText } from '../content/language';
import type { LocalizedDetails } from '../content/localized';
import type { BriefFeature, FeatureId } from '../content/model';
import { Descendants } from '../place/descendants';
import { FeatureClaims } from '../place/feature-claims';
import { FeatureEyebrow } from '../place/feature-eyebrow';
import { FeatureFacts } from '../place/feature-facts';
import { FeatureMentions } from '../place/feature-mentions';
import { Nearby } from '../place/nearby';
import { ProjectTable } from '../place/project-table';
import { RideLinks } from '../ride/ride-links';
import { CopyLink } from '../share/view-actions';
import { FeatureSources, sourcesOf } from '../sources/feature-sources';
import { datesInWords } from '../time/dates-in-words';
import { SameYears } from '../time/same-years';
import { AfterPaint } from '../ui/after-paint';
import { AsyncContent } from '../ui/async-content';
import { Boundary } from '../ui/boundary';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { FeatureLink } from '../ui/feature-link';
import { FeatureSymbol, LayerSymbol } from '../ui/feature-symbol';
import { useHeadingFocus } from '../ui/heading-focus';
import { IconButton } from '../ui/icon-button';
import { OtherNames } from '../ui/other-names';
import { FeatureRangeNote } from '../ui/out-of-range-note';
import { Summary } from '../ui/summary';

/** All that is known of the open feature. */
export function FeaturePanel({ id }: { readonly id: FeatureId }) {
  const { index } = useExplorer();
  const { nameOf } = useLocalization();
  const feature = index.features.get(id);
  if (feature === undefined) return null;
  return (
    <section class="feature" aria-label={nameOf(id).name} data-focus-after="tabpanel">
      <Heading feature={feature} />
      <Boundary>
        <About feature={feature} />
        <RideLinks id={id} />
        <AfterPaint>{() => <Sections feature={feature} />}</AfterPaint>
      </Boundary>
      <CopyLink />
    </section>
  );
}

/** What must be fetched first and last; what is at hand between them, so that it never waits. */
function Sections({ feature }: Props) {
  const { index, library } = useExplorer();
  const { id, properties } = feature;
  const layer = index.layerOf(id);
  if (layer === null) return null;
  const withDetails = (render: (details: LocalizedDetails, all: LayerDetails) => ComponentChildren) => (
    <AsyncContent of={library.details(layer)}>
      {(all) => {
        const details = all.get(id);
        return details && render(details, all);
      }}
    </AsyncContent>
  );
  return (
    <>
      {withDetails((details, all) => (
        <>
          <ProjectTable id={id} details={all} />
          <FeatureFacts facts={details.facts} stop={properties.stop} sources={sourcesOf(details)} />
        </>
      ))}
      <Descendants id={id} />
      <FeatureMentions id={id} />
      <FeatureClaims id={id} />
      <SameYears id={id} />
      <Nearby id={id} />
      {withDetails((details) => (
        <>
          <Accuracy feature={feature} note={details.note} />
          <FeatureSources sources={sourcesOf(details)} />
        </>
      ))}
    </>
  );
}

type LayerDetails = ReadonlyMap<FeatureId, LocalizedDetails>;

interface Props {
  readonly feature: BriefFeature;
}

function Heading({ feature }: Props) {
  const { state } = useExplorer();
  const { nameOf } = useLocalization();
  const t = useT();
  const heading = useHeadingFocus(feature.id);
  const { name, lang } = nameOf(feature.id);
  return (
    <header class="feature-heading">
      <FeatureSymbol feature={feature} size={30} />
      <h2 id="feature-title" ref={heading} tabIndex={-1} lang={lang}>
        {name}
      </h2>
      <IconButton icon={X} label={t('feature.close')} onClick={() => state.close()} />
    </header>
  );
}

function About({ feature }: Props) {
  const { reasonOf } = useLocalization();
  const t = useT();
  const reason = reasonOf(feature.id);
  return (
    <>
      <OtherNames id={feature.id} />
      <FeatureEyebrow feature={feature} dates={datesInWords(feature, t)} />
      <FeatureRangeNote id={feature.id} />
      <Whole id={feature.id} />
      <Summary id={feature.id} />
      {classesOf(feature).map((layer) => (
        <p key={layer} class="reason">
          <LayerSymbol layer={layer} size={18} />
          <span>
            <strong>{t(`layer.${layer}`)}</strong> {reason && t('feature.reason', { reason: reason.text })}
          </span>
        </p>
      ))}
    </>
  );
}

function Whole({ id }: { readonly id: FeatureId }) {
  const { index } = useExplorer();
  const { nameOf } = useLocalization();
  const t = useT();
  const whole = index.wholeOf(id);
  if (whole === null) return null;
  const { name } = nameOf(whole);
  return (
    <p class="whole">
      <FeatureLink id={whole}>{t('feature.partOf', { name })}</FeatureLink>
    </p>
  );
}

function Accuracy({ feature, note }: Props & { readonly note: LocalizedText | null }) {
  const t = useT();
  if (feature.geometry === null) return null;
  return (
    <section class="accuracy" aria-labelledby="accuracy-title">
      <h3 id="accuracy-title">{t('feature.accuracy')}</h3>
      <p>
        {t(`grade.${feature.properties.grade}`)} {note && <span lang={note.lang}>{note.text}</span>}
      </p>
    </section>
  );
}
