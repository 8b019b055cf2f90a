import { SYSTEMS } from './systems/index.ts';

/** Addresses of all documents that systems show their comments in, made to stand in frames of other sites. For the manifest. */
export const COMMENT_FRAMES: readonly string[] = SYSTEMS.flatMap(({ documents = [] }) => documents);
