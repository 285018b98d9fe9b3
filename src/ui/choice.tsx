interface Props<Value extends string> {
	name: string;
	label: string;
	options: { value: Value; label: string; note?: string }[];
	chosen: Value;
	onChoose(value: Value): void;
}

/** One of several, as native radio buttons. */
export function Choice<Value extends string>({ name, label, options, chosen, onChoose }: Props<Value>) {
	return (
		<fieldset class="choice">
			<legend>{label}</legend>
			{options.map((option) => (
				<label key={option.value}>
					<input type="radio" name={name} value={option.value} checked={option.value === chosen} onChange={() => onChoose(option.value)} />
					<span>
						{option.label}
						{option.note && <small>{option.note}</small>}
					</span>
				</label>
			))}
		</fieldset>
	);
}
