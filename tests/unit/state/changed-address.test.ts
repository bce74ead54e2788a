import { describe, expect, test } from 'vitest';
import { decodeAddress } from '../../../src/state/address';
import { decode, known } from './decode-known';

describe('an address that was changed on its way', () => {
  const whole = {
    lang: 'ur',
    layers: ['gwadar', 'open'],
    feature: 'khunjerab-pass',
    years: { from: 1960, to: 1979 },
    camera: { zoom: 11, lat: 25.12, lon: 62.33, bearing: 0, pitch: 0 },
  };
  const sent = '?lang=ur&layers=gwadar,open&feature=khunjerab-pass&year=1960-1979#11/25.12/62.33';

  test.each([
    { by: 'a page’s source', link: sent.replaceAll('&', '&amp;') },
    { by: 'a page’s source twice', link: sent.replaceAll('&', '&amp;amp;') },
    { by: 'numbers for its ampersands', link: sent.replaceAll('&', '&#38;') },
    { by: 'semicolons for its ampersands', link: sent.replaceAll('&', ';') },
    { by: 'escapes', link: sent.replaceAll(',', '%2C').replaceAll('/', '%2F').replaceAll('-', '%2D') },
    { by: 'escapes of all of it', link: `?${encodeURIComponent(sent.slice(1))}` },
    { by: 'escapes twice', link: `?${encodeURIComponent(encodeURIComponent(sent.slice(1)))}` },
    { by: 'a loud keyboard', link: sent.toUpperCase() },
    { by: 'a full-width keyboard', link: sent.replace('gwadar,open', 'ｇｗａｄａｒ，ｏｐｅｎ') },
    { by: 'an Urdu keyboard', link: sent.replace('1960-1979', '۱۹۶۰-۱۹۷۹').replace('gwadar,', 'gwadar،') },
    { by: 'pluses and spaces', link: sent.replace(',', ',+').replace('=khun', '=%20khun') },
    { by: 'a space for the comma', link: sent.replace(',', '+') },
    { by: 'typographic dashes', link: sent.replaceAll('-', '–') },
    { by: 'two full stops between the years', link: sent.replace('1960-', '1960..') },
    { by: 'direction marks', link: `\u2068${sent}\u2069`.replace('ur&', '\u200fur\u200e&') },
    {
      by: 'a soft hyphen and a joiner',
      link: sent.replace('gwa', 'gwa\u00ad').replace('open', 'o\u200dpen'),
    },
    { by: 'a full stop behind it', link: `${sent}.` },
    { by: 'brackets around it', link: `${sent})>` },
    { by: 'quotes around it', link: `${sent}”,` },
    { by: 'Chinese marks behind it', link: `${sent}。」` },
    { by: 'a tag of another site in its hash', link: `${sent}&utm_source=mail` },
    { by: 'a tag of another site before its hash', link: sent.replace('#', '?fbclid=x1#') },
    { by: 'a list in two parts', link: sent.replace('gwadar,open', 'gwadar&layers=open') },
    { by: 'a place as other maps write it', link: sent.replace('#', '#map=') },
    { by: 'commas in its numbers', link: sent.replace('#11/25.12/62.33', '#11/25,12/62,33') },
    { by: 'an underline for a hyphen', link: sent.replace('khunjerab-pass', 'Khunjerab_Pass') },
  ])('by $by is understood', ({ link }) => {
    const [search = '', hash] = link.split(/(?=#(?!38;))/);
    expect(decodeAddress(search, hash ?? '', known)).toEqual({ address: whole, ignored: [] });
  });

  test.each(['zh-CN', 'zh_Hans', 'ZH', 'zh-hant-TW', 'cmn', 'zh_CN.UTF-8', 'zh.', '<zh>'])(
    'is in Chinese with the tag %s',
    (lang) => {
      expect(decode(`?lang=${lang}`)).toEqual({ address: { lang: 'zh' }, ignored: [] });
    },
  );

  test('has its trailing marks taken off each part', () => {
    for (const mark of ['.', ',', ')', '>', '"', '”', '»', '…', '!', '*', '_', '%29', '۔', '，']) {
      expect(decode(`?layers=gwadar${mark}`)).toEqual({ address: { layers: ['gwadar'] }, ignored: [] });
      expect(decode(`?claim=c18${mark}`)).toEqual({ address: { claim: 'c18' }, ignored: [] });
      expect(decode(`?theme=dark${mark}`)).toEqual({ address: { theme: 'dark' }, ignored: [] });
      expect(decode(`?year=1978${mark}`)).toEqual({
        address: { years: { from: null, to: 1978 } },
        ignored: [],
      });
      expect(decode(`?ride=karakoram-highway&km=5.5${mark}`)).toEqual({
        address: { ride: { id: 'karakoram-highway', km: 5.5 } },
        ignored: [],
      });
      expect(decode(`#the-road${mark}`)).toEqual({ address: { chapter: 'the-road' }, ignored: [] });
    }
  });

  test('asks for nothing where a part is blank, but for the layers', () => {
    expect(decode('?feature=&km=&lang=+&year=&embed')).toEqual({ address: {}, ignored: [] });
    expect(decode('?layers=,')).toEqual({ address: { layers: [] }, ignored: [] });
  });

  test('is not guessed at where it is not clear', () => {
    expect(decode('?feature=gwader').ignored).toEqual([{ parameter: 'feature', found: 'gwader' }]);
    expect(decode('?year=1960-').address).toEqual({});
    expect(decode('?ride=karakoram-highway&km=-5').address.ride).toEqual({ id: 'karakoram-highway' });
  });
});
