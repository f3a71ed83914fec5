/** A field that a list can be filtered by. */
export interface Facet {
	/** Its name in the URL, and the data attribute of the rows. */
	name: string;
	label: string;
	options: { value: string; label: string }[];
}
