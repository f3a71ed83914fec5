/** Chooses what of the whole plan is shown and printed; the choice is kept in the URL. */
import { connectChooser } from '#print/chooser.ts';
import { showChosen } from '#print/show-chosen.ts';

const form = document.querySelector<HTMLFormElement>('[data-print-chooser]');
const plan = document.querySelector<HTMLElement>('[data-print-document]');

if (form && plan) connectChooser(form, plan, (addresses) => showChosen(plan, addresses));
