// What the build puts in.

/** True in the one-file edition: no service worker, nothing can be fetched later. */
declare const __SINGLE_FILE__: boolean;
