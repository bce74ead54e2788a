import type { FindingCode } from '../data/clinic/finding-code';
import type { DataClient } from '../data/worker/data-client';
import type { DataSummary } from '../data/worker/data-protocol';
import type { OwnColour } from './own-colours';

/** A layer as it is kept on the device: its file, and what was done to it. */
export interface KeptLayer {
  readonly id: string;
  readonly name: string;
  readonly file: Blob;
  readonly colour: OwnColour;
  readonly isVisible: boolean;
  readonly mends: readonly FindingCode[];
}

/** A layer of a reader's own. */
export interface OwnLayer extends KeptLayer {
  readonly summary: DataSummary;
  /** What holds its features. */
  readonly client: Pick<DataClient, 'ask' | 'end'>;
  /** Rises when its features change. */
  readonly version: number;
}

/** What is kept of a layer. */
export const keptOf = ({ id, name, file, colour, isVisible, mends }: KeptLayer): KeptLayer => ({
  id,
  name,
  file,
  colour,
  isVisible,
  mends,
});
