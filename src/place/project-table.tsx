import type { FactAmount } from '../content/fact';
import type { LocalizedDetails } from '../content/localized';
import type { BriefFeature, FeatureId } from '../content/model';
import { CURRENCY } from '../content/vocabulary';
import { yearsOf } from '../content/years';
import { yearInWords as inYear } from '../i18n/dates';
import { numberFormat } from '../i18n/formats';
import type { Translator } from '../i18n/translator';
import { useExplorer, useT } from '../ui/context';
import { FeatureLink } from '../ui/feature-link';
import { costOf, hasProjects, sumProjects } from './place-projects';

interface Props {
  readonly id: FeatureId;
  /** Details of the features of its layer. */
  readonly details: ReadonlyMap<FeatureId, LocalizedDetails>;
}

/** The projects of a town as a small table, under a sentence of their sums. */
export function ProjectTable({ id, details }: Props) {
  const { index } = useExplorer();
  const t = useT();
  const town = index.features.get(id);
  const projects = index.parts(id).flatMap((part) => index.features.get(part) ?? []);
  if (town === undefined || !hasProjects(town, projects)) return null;
  const costFor = (project: BriefFeature) => costOf(details.get(project.id)?.facts ?? []);
  const { dollars, ...counts } = sumProjects(projects, costFor);
  const known = dollars > 0 ? 'yes' : 'no';
  const amount = CURRENCY === '' ? '' : currencyFormat(CURRENCY, t).format(dollars);
  return (
    <section aria-labelledby="projects-title">
      <h3 id="projects-title">{t('place.projects')}</h3>
      <p class="project-sums">{t('place.projectSums', { ...counts, known, amount })}</p>
      <table class="projects">
        <thead>
          <tr>
            <th scope="col">{t('table.column.name')}</th>
            <th scope="col">{t('place.year')}</th>
            <th scope="col">{t('fact.Cost')}</th>
            <th scope="col">{t('fact.Paid by')}</th>
            <th scope="col">{t('table.column.status')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(projects).map((project) => (
            <ProjectRow key={project.id} project={project} cost={costFor(project)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ProjectRow({ project, cost }: { readonly project: BriefFeature; readonly cost: FactAmount | null }) {
  const t = useT();
  const { payer, status } = project.properties;
  return (
    <tr>
      <th scope="row">
        <FeatureLink id={project.id} />
      </th>
      <td>{yearInWords(project, t)}</td>
      <td>{costInWords(cost, t)}</td>
      <td>{payer === undefined ? t('place.unknown') : t(`category.${payer}`)}</td>
      <td>{t(`status.${status}`)}</td>
    </tr>
  );
}

/** By the year since when they are; undated ones last. */
const inOrder = (projects: readonly BriefFeature[]) =>
  projects.toSorted((a, b) => yearsOf(a.time).from - yearsOf(b.time).from);

function yearInWords({ time }: BriefFeature, t: Translator): string {
  if (time === undefined) return t('place.unknown');
  return inYear(yearsOf(time).from, t);
}

const currencyFormat = (currency: string, t: Translator) =>
  numberFormat(t.locale, {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumSignificantDigits: 3,
  });

function costInWords(cost: FactAmount | null, t: Translator): string {
  if (cost === null) return t('place.unknown');
  const { amount, currency = CURRENCY, approximate, planned } = cost;
  if (amount === undefined) return t('place.severalSums');
  const format = currencyFormat(currency, t);
  const sum = typeof amount === 'number' ? format.format(amount) : format.formatRange(amount[0], amount[1]);
  const figure = approximate ? t('time.about', { date: sum }) : sum;
  return planned ? t('figures.plannedSum', { amount: figure }) : figure;
}
