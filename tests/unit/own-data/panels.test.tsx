import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DataClient } from '../../../src/data/worker/data-client';
import { ClinicReport } from '../../../src/own-data/clinic-report';
import { OwnDataSection } from '../../../src/own-data/own-data-section';
import { OwnLayerRow } from '../../../src/own-data/own-layer-row';
import { OwnLayers } from '../../../src/own-data/own-layers';
import { OwnStatus } from '../../../src/own-data/own-status';
import { FakeWorker } from '../data/worker/fake-worker';
import { LANGUAGES, smallExplorer } from '../small-explorer';
import { FakeStore } from './fake-store';

async function withFile(name: string) {
  const startClient = () => new DataClient(new FakeWorker());
  const own = new OwnLayers({ store: new FakeStore(), region: null, startClient });
  await own.add([new File([readFileSync(`tests/fixtures/data/bad/${name}`)], name)]);
  const [layer] = own.layers.value;
  if (layer === undefined) throw new Error('No layer');
  return { own, layer };
}

describe.each(LANGUAGES)('in %s', (lang) => {
  test('the section says that data stay here, and takes files and text', () => {
    const { render, t } = smallExplorer(lang);
    const section = render(<OwnDataSection />);
    expect(section.text).toContain(t('data.intro'));
    expect(section.buttons).toEqual(expect.arrayContaining([t('data.add'), t('data.pasteAdd')]));
    expect(section.html).toMatch(/<input[^>]*type="file"[^>]*accept="[^"]*\.kmz/);
  });

  test('a layer has a name, counts, and buttons that name it', async () => {
    const { render, t } = smallExplorer(lang);
    const { own, layer } = await withFile('ring-unclosed.geojson');
    const row = render(<OwnLayerRow own={own} layer={layer} />);
    const { name } = layer;
    expect(row.text).toContain(name);
    expect(row.text).toContain(t('data.count', { count: 1 }));
    expect(row.text).toContain(t('data.rejected', { count: 1 }));
    expect(row.buttons).toEqual(
      expect.arrayContaining([
        t('data.zoom', { name }),
        t('data.remove', { name }),
        t('data.saveAs', { name, file: 'CSV' }),
      ]),
    );
  });

  test('a finding says what it means, where it is, what was found and what is wanted', async () => {
    const { render, t } = smallExplorer(lang);
    const { own, layer } = await withFile('ring-unclosed.geojson');
    const report = render(<ClinicReport own={own} layer={layer} />);
    const words = t('clinic.ring-unclosed');
    expect(report.text).toContain(words);
    expect(report.text).toContain('geometry.coordinates[0]');
    expect(report.text).toContain(`${t('data.found')} [74,37]`);
    expect(report.text).toContain(`${t('data.wanted')} [74,36]`);
    expect(report.buttons).toContain(`${t('data.mend', { count: 1 })}: ${words}`);
  });

  test('what was done is said, with the way back', async () => {
    const { render, t } = smallExplorer(lang);
    const { own, layer } = await withFile('ring-unclosed.geojson');
    await own.remove(layer.id);
    const status = render(<OwnStatus own={own} />);
    expect(status.text).toContain(t('data.removed', { name: layer.name }));
    expect(status.buttons).toContain(t('data.undo'));
  });
});
