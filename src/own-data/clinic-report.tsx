import type { ClinicFinding } from '../data/clinic/clinic-finding';
import type { DataSummary } from '../data/worker/data-protocol';
import { useT } from '../ui/context';
import { saveText } from '../ui/save-text';
import type { OwnLayer } from './own-layer';
import type { OwnLayers } from './own-layers';
import { findingsAsJson, findingsAsTable } from './report-files';

/** So many findings of a kind are listed; all are counted, and in the file that can be saved. */
const LISTED_FINDINGS_COUNT = 5;

interface Props {
  readonly own: OwnLayers;
  readonly layer: OwnLayer;
}

/** What the clinic found in a layer, kind by kind, with what mends it. */
export function ClinicReport({ own, layer }: Props) {
  const t = useT();
  const { id, name, summary } = layer;
  const total = summary.counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <details class="clinic" open={summary.goodCount === 0}>
      <summary>
        {total === 0 ? t('data.sound') : t('data.findingsCount', { count: total })}
        <span class="unseen"> {t('data.findings', { name })}</span>
      </summary>
      <ul>
        {summary.counts.map((kind) => (
          <KindOfFinding
            key={kind.code}
            kind={kind}
            summary={summary}
            onMend={() => void own.mend(id, kind.code)}
          />
        ))}
      </ul>
      <div class="steps">
        {summary.mends.length > 0 && (
          <button type="button" class="button" onClick={() => void own.undoMend(id)}>
            {t('data.undoMend')}
          </button>
        )}
        {total > 0 && <SaveReport layer={layer} />}
      </div>
    </details>
  );
}

interface KindProps {
  readonly kind: DataSummary['counts'][number];
  readonly summary: DataSummary;
  readonly onMend: () => void;
}

function KindOfFinding({ kind: { code, count, isMendable }, summary, onMend }: KindProps) {
  const t = useT();
  const findings = summary.findings.filter((finding) => finding.code === code);
  const more = count - Math.min(findings.length, LISTED_FINDINGS_COUNT);
  const words = t(`clinic.${code}`);
  const severity = findings[0]?.severity ?? 'error';
  return (
    <li class={`clinic-${severity}`} data-code={code}>
      <p>{words}</p>
      {isMendable && (
        <button
          type="button"
          class="button"
          aria-label={`${t('data.mend', { count })}: ${words}`}
          onClick={onMend}
        >
          {t('data.mend', { count })}
        </button>
      )}
      <ol>
        {findings.slice(0, LISTED_FINDINGS_COUNT).map((finding) => (
          <Finding key={JSON.stringify(finding)} finding={finding} />
        ))}
        {more > 0 && <li class="aside">{t('data.more', { count: more })}</li>}
      </ol>
    </li>
  );
}

function Finding({ finding }: { readonly finding: ClinicFinding }) {
  const t = useT();
  const { feature, id, path, line, column, found, wanted } = finding;
  const of = id ?? (feature === null ? null : t('data.feature', { number: feature + 1 }));
  return (
    <li>
      {of !== null && <bdi>{of}</bdi>} {path !== '' && <code dir="ltr">{path}</code>}{' '}
      {line !== null && column !== null && <span class="aside">{t('data.place', { line, column })}</span>}
      {found !== '' && (
        <>
          {' '}
          {t('data.found')} <code dir="ltr">{found}</code>
        </>
      )}
      {wanted !== '' && (
        <>
          {' '}
          {t('data.wanted')} <code dir="ltr">{wanted}</code>
        </>
      )}
    </li>
  );
}

function SaveReport({ layer: { name, summary, client } }: { readonly layer: OwnLayer }) {
  const t = useT();
  const words = (code: ClinicFinding['code']) => t(`clinic.${code}`);
  const base = `${name.replace(/\.\w+$/, '')}-findings`;
  const json = () =>
    saveText(
      { name: `${base}.json`, type: 'application/json', text: findingsAsJson(summary, words) },
      document,
    );
  const csv = async () =>
    saveText(
      {
        name: `${base}.csv`,
        type: 'text/csv;charset=utf-8',
        text: await client.ask('table', findingsAsTable(summary, words)),
      },
      document,
    );
  return (
    <>
      <button type="button" class="button" aria-label={`${t('data.report', { name })}: JSON`} onClick={json}>
        JSON
      </button>
      <button
        type="button"
        class="button"
        aria-label={`${t('data.report', { name })}: CSV`}
        onClick={() => void csv()}
      >
        CSV
      </button>
    </>
  );
}
