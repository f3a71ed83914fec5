import { transformSync } from 'esbuild';
import postcss, { type AnyNode, type Declaration, type Rule } from 'postcss';
import ts from 'typescript';
import { type Floor, featureAt, lacking, memberLacking } from './compat.ts';

/** What of a file the browsers of a floor lack: each as it is written, with these browsers. */
export type Lacking = Map<string, string[]>;

function note(found: Lacking, what: string, browsers: readonly string[]): void {
	if (browsers.length > 0) found.set(what, [...browsers]);
}

/** Whether a node stands where a browser is asked first. */
function isAskedFor(node: AnyNode): boolean {
	for (let above = node.parent; above; above = above.parent as typeof above)
		if (above.type === 'atrule' && 'name' in above && above.name === 'supports') return true;
	return false;
}

const siblings = (declaration: Declaration) => (declaration.parent as Rule).nodes as Declaration[];

function lackingInDeclaration(declaration: Declaration, floor: Floor, found: Lacking): void {
	const { prop, value } = declaration;
	const before = siblings(declaration).slice(0, siblings(declaration).indexOf(declaration));
	// What an older browser does not know there has another value before it.
	if (prop.startsWith('-webkit-') || prop.startsWith('-moz-') || before.some((each) => each.prop === prop)) return;
	const ofProperty = lacking(floor, 'css', 'properties', prop);
	note(found, prop, ofProperty);
	const isFlex = siblings(declaration).some((each) => each.prop === 'display' && /flex/.test(each.value));
	if (/gap$/.test(prop) && isFlex)
		note(found, `${prop} in flex`, lacking(floor, 'css', 'properties', prop, 'flex_context'));
	for (const word of ofProperty.length > 0 ? [] : new Set(value.match(/[a-z][a-z-]*/g)))
		note(found, `${prop}: ${word}`, lacking(floor, 'css', 'properties', prop, word));
	for (const [, name = ''] of value.matchAll(/([a-z-]+)\(/g))
		note(found, `${name}()`, lacking(floor, 'css', 'types', name));
}

/** What of a style sheet browsers lack, and do not have to have: what stands in `@supports` is asked for. */
export function lackingInCss(sheet: string, floor: Floor): Lacking {
	const found: Lacking = new Map();
	postcss.parse(sheet).walk((node) => {
		if (isAskedFor(node)) return;
		if (node.type === 'decl' && node.parent?.type === 'rule') lackingInDeclaration(node, floor, found);
		if (node.type === 'rule')
			for (const [, name = ''] of node.selector.matchAll(/::?(?!-)([a-z-]+)/g))
				note(found, `:${name}`, lacking(floor, 'css', 'selectors', name));
		if (node.type !== 'atrule') return;
		note(found, `@${node.name}`, lacking(floor, 'css', 'at-rules', node.name));
		if (node.name !== 'media') return;
		if (/[<>]/.test(node.params))
			note(found, '@media with <, >', lacking(floor, 'css', 'at-rules', 'media', 'range_syntax'));
		for (const [, name = ''] of node.params.matchAll(/\(([a-z-]+)/g))
			note(found, `@media (${name})`, lacking(floor, 'css', 'at-rules', 'media', name.replace(/^(?:min|max)-/, '')));
	});
	return found;
}

/** What all browsers of the floor read: ECMAScript 2018 as modules. esbuild writes anything newer otherwise. */
const SYNTAX = { target: 'es2018', supported: { 'dynamic-import': true, 'import-meta': true } } as const;

/** What of a script browsers lack: syntax, methods by their names, globals. */
export function lackingInScript(code: string, floor: Floor): Lacking {
	const found: Lacking = new Map();
	if (transformSync(code, SYNTAX).code !== transformSync(code).code) found.set('syntax', [SYNTAX.target]);
	const visit = (node: ts.Node): void => {
		if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
			const {
				expression: owner,
				name: { text: name },
			} = node.expression;
			const isGlobal = ts.isIdentifier(owner) && /^[A-Z]/.test(owner.text) && owner.text.length > 1;
			const paths = isGlobal
				? [
						['javascript', 'builtins', owner.text, name],
						['api', owner.text, `${name}_static`],
					]
				: [];
			const known = paths.find((path) => featureAt(...path));
			note(found, `.${name}`, known ? lacking(floor, ...known) : memberLacking(floor, name));
		}
		if (ts.isIdentifier(node) && node.text.length > 2) {
			note(found, node.text, [
				...lacking(floor, 'javascript', 'builtins', node.text),
				...lacking(floor, 'api', node.text),
			]);
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('script.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
	return found;
}

/** What of a page's elements browsers lack. */
export function lackingInElement(name: string, attributes: readonly string[], floor: Floor): Lacking {
	const found: Lacking = new Map();
	note(found, `<${name}>`, lacking(floor, 'html', 'elements', name));
	for (const attribute of attributes) {
		note(found, `<${name} ${attribute}>`, lacking(floor, 'html', 'elements', name, attribute));
		note(found, attribute, lacking(floor, 'html', 'global_attributes', attribute));
	}
	return found;
}
