import { describe, expect, test } from 'vitest';
import { localizeClaim, localizeDetails } from '../../../src/content/localized';
import { completeStory, indexStory } from '../../../src/content/story-index';
import { smallAtlas } from '../small-atlas';

const FACT = { label: 'Height', value: '4,693 m', sources: ['s1'] } as const;

describe('what is told in another language', () => {
  test('of a feature stands in place of the English, fact by fact', () => {
    const details = { facts: [FACT, FACT], sources: ['s1'], grade_note: 'about' };
    const { facts, note } = localizeDetails(details, { name: '口', facts: ['4693米'] }, 'zh');
    expect(facts.map(({ value, lang }) => [value, lang])).toEqual([
      ['4693米', 'zh'],
      ['4,693 m', 'en'],
    ]);
    expect(note).toEqual({ text: 'about', lang: 'en' });
  });

  test('of a claim comes with its language; else it is English', () => {
    const [claim] = smallAtlas().atlas.claims;
    if (claim === undefined) throw new Error('The small atlas has no claim');
    expect(localizeClaim(claim, { statement: '说', record: '录' }, 'zh')).toMatchObject({
      id: claim.id,
      statement: '说',
      record: '录',
      lang: 'zh',
    });
    expect(localizeClaim(claim, undefined, 'zh')).toEqual({ ...claim, lang: 'en' });
  });
});

describe('a story that is told in part', () => {
  const { atlas, index } = smallAtlas();
  const [first, second] = atlas.chapters;
  if (first === undefined || second === undefined) throw new Error('The small atlas has no two chapters');
  const told = { ...second, lang: 'zh', title: '第二章' };
  const mention = { feature: 'port', chapter: second.id, lang: 'zh', index: 0, excerpt: '港口' };
  const story = { chapters: [told], mentions: [mention] };

  test('is made whole with the chapters and mentions of the first language', () => {
    const whole = indexStory(completeStory(story, atlas));
    expect(whole.chapters.map(({ lang }) => lang)).toEqual(['en', 'zh']);
    expect(whole.mentionsIn(second.id)).toEqual([mention]);
    expect(whole.mentionsIn(first.id)).toEqual(index.mentionsIn(first.id));
  });

  test('is what the index tells from then on', () => {
    index.setStory(story);
    expect(index.chapter(second.id)?.title).toBe('第二章');
    expect(index.mentionsOf('port').map(({ lang }) => lang)).toContain('zh');
    index.setStory(atlas);
    expect(index.chapter(second.id)?.title).toBe(second.title);
  });
});
