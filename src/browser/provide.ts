/**
 * Gives browsers at the floor (`targets.ts`) the methods that scripts here use
 * and that can be had in a line. Imported by whoever uses one.
 */
function provide(owner: object, methods: object): void {
	for (const [name, of] of Object.entries(Object.getOwnPropertyDescriptors(methods)))
		if (!(name in owner)) Object.defineProperty(owner, name, of);
}

provide(Array.prototype, {
	at<Item>(this: readonly Item[], index: number) {
		return this[index < 0 ? this.length + index : index];
	},
});
provide(String.prototype, {
	at(this: string, index: number) {
		return this[index < 0 ? this.length + index : index];
	},
	replaceAll(this: string, from: string, to: string) {
		return this.split(from).join(to);
	},
});
provide(Element.prototype, {
	replaceChildren(this: Element, ...children: (Node | string)[]) {
		this.textContent = '';
		this.append(...children);
	},
});
