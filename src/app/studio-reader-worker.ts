// The thread in which scenario texts are read: one question, one answer.

import { readYaml } from './studio-reader.ts';

addEventListener('message', ({ data }: MessageEvent<{ readonly ask: number; readonly yaml: string | Uint8Array }>) => {
  postMessage({ ask: data.ask, reading: readYaml(data.yaml) });
});
