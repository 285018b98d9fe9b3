/**
 * The page's nodes, read so that the page cannot answer for them: `<form><input name="firstChild">` makes `form.firstChild` the
 * input, but not the getter of `Node.prototype` (https://html.spec.whatwg.org/#the-form-element, [LegacyOverrideBuiltIns]).
 * Outside a browser there are no such globals and no named properties either; there the property itself is read.
 */
function getter<T>(owner: string, property: string): (node: object) => T {
	const get = Object.getOwnPropertyDescriptor(prototypeOf(owner) ?? {}, property)?.get;
	return get ? (node) => get.call(node) as T : (node) => (node as Record<string, T>)[property] as T;
}

/** Of one argument or none: to collect any number of them into a list costs as much as the call. */
function method<A, T>(owner: string, name: string): (node: object, argument: A) => T {
	type Method = (argument: A) => T;
	const own = Object.getOwnPropertyDescriptor(prototypeOf(owner) ?? {}, name)?.value as Method | undefined;
	return (node, argument) => (own ?? ((node as Record<string, Method>)[name] as Method)).call(node, argument);
}

function prototypeOf(owner: string): object | undefined {
	return (globalThis as unknown as Record<string, { prototype: object } | undefined>)[owner]?.prototype;
}

export const ELEMENT = 1;
export const TEXT = 3;

export const nodeType = getter<number>('Node', 'nodeType');
export const firstChild = getter<Node | null>('Node', 'firstChild');
export const nextSibling = getter<Node | null>('Node', 'nextSibling');
export const nodeValue = getter<string | null>('Node', 'nodeValue');
export const localName = getter<string>('Element', 'localName');
export const attribute = method<string, string | null>('Element', 'getAttribute');
export const attributeNames = method<void, string[]>('Element', 'getAttributeNames');
/** Null for a closed one, and where there is none. */
export const shadowRootOf = getter<ShadowRoot | null | undefined>('Element', 'shadowRoot');

/** What a slot of a shadow tree shows; nothing for one that stands elsewhere, or where there are no such trees. */
export function slottedInto(slot: Element): Node[] {
	return 'assignedNodes' in slot ? (slot as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
}

export const bodyOf = getter<HTMLElement | null>('Document', 'body');
export const contentTypeOf = getter<string | undefined>('Document', 'contentType');
