import { _, stringify } from "ajv";
import type { CodeKeywordDefinition, KeywordCxt } from "ajv";

/**
 * `knownFields: [names]` is `additionalProperties: false` for objects that are nearly always as expected.
 *
 * Counting the known fields costs a third of looking up each key, so keys are looked up only when the count
 * says that there is an unknown one.
 */
export const knownFields: CodeKeywordDefinition = {
  keyword: "knownFields",
  type: "object",
  schemaType: "array",
  error: { message: "", params: ({ params }) => _`{additionalProperty: ${params["field"]}}` },
  code(cxt: KeywordCxt) {
    const { gen, data } = cxt;
    const names = cxt.schema as string[];
    const list = gen.scopeValue("keyword", { ref: names, code: stringify(names) });
    const count = names
      .map((name) => _`(${data}[${name}] !== undefined)`)
      .reduce((sum, one) => _`${sum} + ${one}`, _`0`);
    gen.if(_`Object.keys(${data}).length !== ${count}`, () => {
      gen.forIn("key", data, (key) => {
        gen.if(_`!${list}.includes(${key})`, () => {
          cxt.setParams({ field: key });
          cxt.error();
        });
      });
    });
  },
};
