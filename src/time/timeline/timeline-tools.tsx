import { ChevronsLeftRight, ChevronsRightLeft, Table2, UnfoldHorizontal } from 'lucide';
import { FIRST_YEAR, LAST_YEAR } from '../../content/years';
import { useExplorer, useLocalization, useT } from '../../ui/context';
import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import { useTime } from '../context';
import { datesInWords, stagesInWords } from '../dates-in-words';
import { useYearRange } from '../use-year-range';
import { TIMELINE_GROUPINGS, type TimelineGrouping } from './timeline-lanes';
import type { TimeWindow } from './use-time-window';

interface Props {
  readonly time: TimeWindow;
  readonly grouping: TimelineGrouping;
  readonly onGroup: (grouping: TimelineGrouping) => void;
  readonly asTable: boolean;
  readonly onTable: (asTable: boolean) => void;
}

/** What the timeline's lanes are, how many years they show, and the way to the table. */
export function TimelineTools({ time, grouping, onGroup, asTable, onTable }: Props) {
  const t = useT();
  return (
    <header class="timeline-tools">
      <h2>{t('time.timeline')}</h2>
      {!asTable && (
        <Select
          label={t('time.lanes')}
          isLabelHidden
          value={grouping}
          options={TIMELINE_GROUPINGS.map((value) => ({ value, text: t(`time.by.${value}`) }))}
          onChange={onGroup}
        />
      )}
      {asTable ? <span class="timeline-pointed" /> : <HighlightedName />}
      {!asTable && <Zoom time={time} />}
      <IconButton
        icon={Table2}
        label={t('time.asTable')}
        pressed={asTable}
        onClick={() => onTable(!asTable)}
      />
    </header>
  );
}

function Zoom({ time }: Pick<Props, 'time'>) {
  const t = useT();
  const { years, first, last } = useYearRange();
  return (
    <div class="timeline-zoom">
      <IconButton icon={ChevronsLeftRight} label={t('time.fewerYears')} onClick={() => time.zoomIn()} />
      <IconButton icon={ChevronsRightLeft} label={t('time.moreYears')} onClick={() => time.zoomOut()} />
      <IconButton
        icon={UnfoldHorizontal}
        label={t(years === null ? 'time.wholeTime' : 'time.fitYears')}
        onClick={() =>
          years?.from === null || years === null ? time.show(FIRST_YEAR, LAST_YEAR) : time.show(first, last)
        }
      />
    </div>
  );
}

/** What lights up, on the timeline, on the map or in the story, with its dates; decoration of what links say. */
function HighlightedName() {
  const { index, state } = useExplorer();
  const { nameOf } = useLocalization();
  const { timeFacts } = useTime();
  const t = useT();
  const id = state.highlighted.value?.id ?? state.feature.value;
  const feature = id === null ? undefined : index.features.get(id);
  if (feature?.time === undefined) return <p class="timeline-pointed" />;
  const facts = timeFacts.state.value;
  const stages = facts.kind === 'ready' ? (facts.value.stages[feature.id] ?? []) : [];
  const { name, lang } = nameOf(feature.id);
  return (
    <p class="timeline-pointed" aria-hidden="true">
      <strong lang={lang}>{name}</strong>{' '}
      {[datesInWords(feature, t), stagesInWords(stages, t)].filter(Boolean).join(' · ')}
    </p>
  );
}
