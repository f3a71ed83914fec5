import { connectFilter } from '#components/filter-form.ts';
import { listIn, showChosen } from '#components/filter-rows.ts';

/** Filters what became of indicators, tasks and projects. */
const FACETS = ['kind', 'state', 'category', 'unit'] as const;
const form = document.querySelector<HTMLFormElement>('[data-filter]');
const list = listIn(document);

if (form) connectFilter(form, (choice) => showChosen(list, choice, FACETS));
