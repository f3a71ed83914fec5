/** Runs before the page is painted, so that it shows at once as the reader has set it. */
import { applyChoices, storedChoices } from '#settings/settings.ts';

applyChoices(storedChoices());
