/** A line of figures, each kept whole where a line has room for it; `false` is left out. */
export function Figures({ figures }: { figures: readonly (string | false)[] }) {
	return <p class="figures facts">{figures.map((figure) => figure !== false && <span key={figure}>{figure}</span>)}</p>;
}
