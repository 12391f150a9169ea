// The shape of a scenario file as JSON Schema, for completion and red underlines in editors. Made from the one shape; it adds no rule.

import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import {
  conditionForm,
  LIST_ITEMS,
  playback,
  PLAYBACK_FORMS,
  scenarioShape,
  text,
  TEXT_FORMS,
} from '../../core/authoring.ts';

/** Text of public/scenario.schema.json. */
export function scenarioSchema(): string {
  const schema = tidy({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Deal Dojo scenario · 大单练兵场景文件',
    ...convert(scenarioShape),
  });
  return `${JSON.stringify(withoutUnused(schema), null, 2)}\n`;
}

function convert(schema: GenericSchema): JsonSchema {
  return toJsonSchema(schema, {
    typeMode: 'input',
    errorMode: 'ignore', // records whose keys are words of a list: the converter writes them right and only warns
    definitions: { text, condition: conditionForm },
    overrideSchema: ({ valibotSchema }) => {
      const forms = formsOf(valibotSchema);
      return forms ? { anyOf: forms } : undefined;
    },
  });
}

/** A schema inside another: its references point to the outer `$defs`. */
function inner(schema: GenericSchema): JsonSchema {
  const { $schema: _1, $defs: _2, ...rest } = convert(schema);
  return rest;
}

/** What stands behind a `lazy` that looks at the value before it decides. */
function formsOf(schema: unknown): JsonSchema[] | undefined {
  if (schema === text) return TEXT_FORMS.map(plain);
  if (schema === playback) return PLAYBACK_FORMS.map(inner);
  const item = [...LIST_ITEMS].find(([list]) => list === schema)?.[1];
  return item && [{ type: 'array', items: inner(item) }, inner(item)];
}

/** The two forms of a text hold no other definition. */
function plain(schema: GenericSchema): JsonSchema {
  const { $schema: _1, $defs: _2, ...rest } = toJsonSchema(schema, { typeMode: 'input', definitions: {} });
  return rest;
}

/** `additionalProperties: { not: {} }` says the same as `false`, which editors understand better. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'additionalProperties' && JSON.stringify(part) === '{"not":{}}' ? false : tidy(part),
    ]),
  );
}

function withoutUnused(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null || !('$defs' in schema)) return schema;
  const { $defs, ...rest } = schema;
  const used = new Set<string>();
  const walk = (value: unknown): void => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      walk(($defs as Record<string, unknown>)[name]);
    }
  };
  walk(rest);
  const kept = Object.entries($defs as Record<string, unknown>).filter(([name]) => used.has(name));
  return { ...rest, $defs: Object.fromEntries(kept) };
}
