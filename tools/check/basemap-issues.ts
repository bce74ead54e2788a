import { didYouMean } from '../../src/data/clinic/suggest';
import type { CheckedBasemap } from './basemap';
import { type CheckedDisputes, NO_DISPUTES } from './disputes';
import { errorsAmong, type Issue } from './issue';
import { issueAt } from './issue-location';

/** Disputed lines that are drawn and not explained, or explained and not drawn, and labels that stand twice. */
export function basemapIssues(basemap: CheckedBasemap, notes: CheckedDisputes): Issue[] {
  // Where the notes are missing, or do not hold up, that is told.
  const isRead = notes !== NO_DISPUTES && errorsAmong(notes.issues).length === 0;
  return [...(isRead ? disputeIssues(basemap, notes) : []), ...repeatedLabels(basemap)];
}

function disputeIssues(
  { disputes: drawn }: CheckedBasemap,
  { disputes, location }: Pick<CheckedDisputes, 'disputes' | 'location'>,
): Issue[] {
  if (drawn.size === 0) return [];
  const ids = disputes.map(({ id }) => id);
  return [
    ...disputes.flatMap(({ id }, i) =>
      drawn.has(id)
        ? []
        : [
            issueAt(
              location,
              [i, 'id'],
              `found "${id}", no line of the basemap belongs to it${didYouMean(id, drawn)}`,
            ),
          ],
    ),
    ...disputes.flatMap(({ id }, i) =>
      ids.indexOf(id) === i ? [] : [issueAt(location, [i, 'id'], `found "${id}", another note has this id`)],
    ),
    ...[...drawn]
      .filter((id) => !ids.includes(id))
      .map((id) => issueAt(location, [], `no note on "${id}", which the basemap draws`)),
  ];
}

function repeatedLabels({ labels }: CheckedBasemap): Issue[] {
  const seen = new Set<string>();
  return labels.flatMap(({ kind, key, position, location }) => {
    const label = `${kind} ${key} ${Math.round(position[0] ?? 0)} ${Math.round(position[1] ?? 0)}`;
    if (seen.has(label))
      return [
        issueAt(location, ['properties', 'name'], `found the ${kind} "${key}" again, at the same place`),
      ];
    seen.add(label);
    return [];
  });
}
