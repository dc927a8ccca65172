/** Says of each change where the changed value travels: "request", "response", both, or neither. */
const direction = () => ({
  any: (_change, { report, getDirections }) => report({ message: getDirections().join(" ") }),
});

/** A plugin of Redocly's, which knows who sends a value (a webhook's body is a "response") and leaves it out of its report. */
export default function contractPlugin() {
  return { id: "contract", diff: { oas3: { direction } } };
}
