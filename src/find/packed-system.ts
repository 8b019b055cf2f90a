/** The rows of all systems, and by what an element is noticed that may be one's: strings, as most pages need few of them. */
export interface PackedSystems {
  /** Ids in the order of the rows, special systems before general ones, parted by spaces. */
  readonly ids: string;
  /** A row a line, each a `System` as JSON. */
  readonly rows: string;
  /**
   * A name a line (`#id`, `.class`, a custom tag), then, parted by spaces, the numbers of the rows whose container or
   * shadow host may have it.
   */
  readonly names: string;
  /** Beginnings and pieces of ids and classes, as one pattern without regard to case, and the rows that have any. */
  readonly pieces: string;
  readonly byPiece: readonly number[];
  /** Selectors of all rows together, and the rows that have any. */
  readonly frames: SelectorsOfRows;
  readonly shadowHosts: SelectorsOfRows;
}

/** Selectors of several rows. */
export interface SelectorsOfRows {
  readonly any: string;
  readonly rows: readonly number[];
}
