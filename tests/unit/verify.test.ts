import { describe, expect, it } from 'vitest';
import { check, type Piece } from '#verify/check.ts';
import { MOST_CHARACTERS, readPaste } from '#verify/paste.ts';
import { ownWords } from '#verify/plan-text.ts';
import { isContent } from '#verify/tokens.ts';
import { planTexts } from '../support/plan-texts.ts';
import { quotations as quotationsOf } from '../support/quotations.ts';

const plans = planTexts();
const translation = plans[1]?.file.blocks ?? [];
const quotations = quotationsOf((at) => translation.find(([address]) => address === at)?.[2] ?? '');
const checked = (text: string) => [...check(text, plans)].flat();
const verdicts = (text: string) => checked(text).map(({ verdict }) => verdict);

/** The address that a piece begins at, the plan's own words of it, and both sides of each change. */
const placeOf = ({ found }: Piece) =>
	found?.plan.file.blocks[found.plan.tokens[found.spans[0]?.start ?? 0]?.block ?? 0]?.[0] ?? '';
const ownOf = ({ found }: Piece) => found?.spans.map((span) => ownWords(found.plan, span)).join('|') ?? '';
const changesOf = ({ found }: Piece) =>
	(found?.stretches ?? [])
		.filter(({ kind }) => kind === 'changed')
		.map(({ quoted, own }) => [quoted, own].map((tokens) => tokens.map(({ raw }) => raw).join(' ')));

describe('a quotation', () => {
	it.each(quotations)('$why: $verdict', ({ text, verdict, at = '', forgiven = [] }) => {
		const pieces = checked(text);
		expect(pieces.map((piece) => piece.verdict)).toEqual([verdict]);
		const [piece] = pieces;
		if (!piece) return;
		expect(placeOf(piece)).toBe(at);
		expect([...(piece.found?.forgiven ?? [])].sort()).toEqual([...forgiven].sort());
	});

	it('is 20 times true, altered and foreign each, in both languages', () => {
		const count = (verdict: string) => quotations.filter((each) => each.verdict === verdict).length;
		expect([count('verbatim'), count('differs'), count('absent')]).toEqual([20, 20, 20]);
	});

	it('has its difference shown in characters and words, and the right words beside it', () => {
		const texts = new Map(quotations.map(({ why, verdict, text }) => [`${verdict} ${why}`, text]));
		const [number] = checked(texts.get('differs the target of an indicator changed') ?? '');
		expect(number && changesOf(number)).toEqual([['8000', '6000']]);
		expect(number && ownOf(number)).toContain('6000');
		const [tone] = checked(texts.get('differs a tone sharpened') ?? '');
		expect(tone && changesOf(tone)).toEqual([['\u5FC5 \u987B', '\u8FD8 \u9700']]);
		const [capitals] = checked(texts.get('differs in capitals') ?? '');
		expect(capitals && changesOf(capitals)).toEqual([['PARTY BUILDING', 'Party building']]);
	});
});

describe('several quotations', () => {
	const [own] = plans;
	const blocks = own?.file.blocks.filter(([, , text]) => text.length > 30 && /\u3002$/.test(text)) ?? [];
	const [one = '', two = '', three = ''] = [2, 9, 17].map((at) => blocks[at]?.[2]);
	const foreign = quotations.find(({ why }) => why === 'everyday prose')?.text ?? '';

	it('have a verdict each, in paragraphs, in lines, and where one is not the plan\u2019s', () => {
		expect(verdicts(`${one}\n\n${foreign}\n\n${two}`)).toEqual(['verbatim', 'absent', 'verbatim']);
		expect(verdicts(`${one}\n${two}\n${foreign}\n${three}`)).toEqual(['verbatim', 'verbatim', 'absent', 'verbatim']);
	});

	it('are told from the sentences between them', () => {
		expect(verdicts(one + foreign + one)).toEqual(['verbatim', 'absent', 'verbatim']);
		const clause = one.slice(0, one.indexOf('\uFF0C', 12));
		expect(verdicts(`${foreign.slice(0, 5)}\u201C${clause}\u201D\uFF0C${foreign.slice(5)}`)).toEqual([
			'absent',
			'verbatim',
			'absent',
		]);
	});

	it('numbered in a list are taken without the numbers of the list', () => {
		expect(verdicts([one, two, three].map((text, at) => `${at + 1}. ${text}`).join('\n'))).toEqual([
			'verbatim',
			'verbatim',
			'verbatim',
		]);
	});

	it('copied with address and link are taken without them', () => {
		const cited = `\u201C${one}\u201D\uFF084.1.2-3\uFF0C\u53F7\u3014 2021 \u3015 16\uFF0Chttps://plan.example.org/#4.1.2-3\uFF09`;
		const paste = readPaste(cited);
		expect(typeof paste === 'string' ? paste : verdicts(paste.text)).toEqual(['verbatim']);
	});
});

describe('every block of the plan', () => {
	it.each(plans.map((plan) => [plan.file.locale, plan] as const))('is verbatim at its address, in %s', (_, plan) => {
		for (const [address, number, text] of plan.file.blocks) {
			const pieces = checked(number + text);
			expect(
				pieces.map(({ verdict }) => verdict),
				address,
			).toEqual(['verbatim']);
			expect(
				pieces.flatMap(({ found }) => found?.forgiven),
				address,
			).toEqual([]);
		}
	});

	it.each(plans.map((plan) => [plan.file.locale, plan] as const))(
		'is found out where a word is lost, in %s',
		(_, plan) => {
			for (const [address, , text] of plan.file.blocks) {
				const tokens = plan.tokens.filter(({ block, aside }) => plan.file.blocks[block]?.[0] === address && !aside);
				const lost = tokens.filter(isContent)[Math.floor(tokens.filter(isContent).length / 2)];
				if (!lost || tokens.length < 20) continue;
				const number = plan.file.blocks.find(([each]) => each === address)?.[1].length ?? 0;
				const altered = text.slice(0, lost.start - number) + text.slice(lost.end - number);
				expect(verdicts(altered), `${address}: ${lost.raw}`).toEqual(['differs']);
			}
		},
	);
});

describe('a paste', () => {
	it('that is empty, without words, or no text is said to be so', () => {
		expect(readPaste(' \n\t ')).toBe('faultEmpty');
		expect(readPaste('\u3002\u3002\u2014 !!')).toBe('faultNoWords');
		const bytes = Array.from({ length: 4000 }, (_, at) => String.fromCharCode((at * 7919) % 256)).join('');
		expect(readPaste(bytes)).toBe('faultBinary');
		expect(readPaste(new TextDecoder().decode(Uint8Array.from(bytes, (each) => each.charCodeAt(0))))).toBe(
			'faultBinary',
		);
	});

	it('of megabytes is checked as far as the limit, and says what was left out', () => {
		const paste = readPaste('\u{20000}'.repeat(2_000_000));
		expect(paste).toEqual({ text: '\u{20000}'.repeat(MOST_CHARACTERS / 2), beyond: 4_000_000 - MOST_CHARACTERS });
	});

	it('with a stray sign that no text has is read without it', () => {
		expect(readPaste('ab\u0000c')).toEqual({ text: 'ab c', beyond: 0 });
	});
});
