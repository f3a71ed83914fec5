/** The account's page and its feed, in the default language. */
export const PROGRESS_PATH = '/progress/';
export const FEED_PATH = `${PROGRESS_PATH}feed.xml`;
/** The media type of a feed. */
export const ATOM = 'application/atom+xml';
