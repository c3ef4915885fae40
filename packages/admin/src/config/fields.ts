import type { I18n, Locale } from '@kakehashi/i18n'
import type { Field } from '../sveltia.ts'
import { innerTexts, kindTexts, pageTexts } from './field-texts.ts'
import type { JsonSchema } from './json-schema.ts'

/** Who reads the editor, and in which languages the sites are written. */
export type FieldContext = {
  readonly i18n: I18n
  /** The language of the editor's own words. */
  readonly locale: Locale
  /** The languages that a text of a shared file is written in. */
  readonly locales: readonly Locale[]
}

/** Where a value stands: its name, and the path by which its words are found. */
type FieldPlace = { readonly name: string; readonly path: string; readonly required: boolean }

/** What every field has, whatever its kind. */
type Common = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly required: boolean
}

/** The editor's field for each property of an object's schema, in its order. */
export function fieldsOf(schema: JsonSchema, prefix: string, context: FieldContext): readonly Field[] {
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const required = schema.required?.includes(name) ?? false
    return fieldOf(property, { name, path: `${prefix}${name}`, required }, context)
  })
}

/** The list for a group of things by key, `lund: { name: … }`: each thing with its key as its first field. */
export function keyedListOf(schema: JsonSchema, name: string, path: string, context: FieldContext): Field {
  const { propertyNames, additionalProperties } = schema
  const thing = additionalProperties || {}
  const key: JsonSchema = propertyNames ?? { type: 'string' }
  return {
    ...commonOf({ name, path, required: false }, context),
    widget: 'list',
    collapsed: true,
    allow_reorder: false,
    allow_duplicate: false,
    summary: thing.properties === undefined ? `{{text.${context.locale}}}` : '{{name}}',
    fields: [
      fieldOf(key, { name: 'key', path: `${path}.key`, required: true }, context),
      ...(thing.properties === undefined
        ? [fieldOf(thing, { name: 'text', path: `${path}.text`, required: true }, context)]
        : fieldsOf(thing, `${path}.`, context)),
    ],
  }
}

function fieldOf(schema: JsonSchema, place: FieldPlace, context: FieldContext): Field {
  const common = commonOf(place, context)
  if (schema.keysOf !== undefined) return relationOf(schema, common, context)
  if (schema.enum !== undefined)
    return { ...common, widget: 'select', options: optionsOf(schema.enum, context) }
  switch (schema.type) {
    case 'array':
      return { ...common, widget: 'list' }
    case 'number':
      return { ...common, widget: 'number', value_type: 'float' }
    case 'boolean': // a box that is ticked or not cannot say that the page says nothing of it
      return { ...common, widget: 'select', options: yesOrNo(context) }
    case 'object':
      return {
        ...common,
        widget: 'object',
        fields:
          schema.properties === undefined
            ? textFields(context, place.required)
            : [...fieldsOf(schema, `${place.path}.`, context)],
      }
    default:
      if (schema.format === 'date')
        return { ...common, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' }
      return { ...common, widget: 'string', ...patternOf(schema, common) }
  }
}

function commonOf({ name, path, required }: FieldPlace, { i18n, locale }: FieldContext): Common {
  const texts = Object.entries({ ...innerTexts, ...pageTexts }).find(([known]) => known === path)?.[1]
  if (texts === undefined) throw new Error(`The field "${path}" of the content has no words in the editor.`)
  return {
    name,
    label: i18n.t(locale, texts.label),
    ...('hint' in texts && { hint: i18n.t(locale, texts.hint) }),
    required,
  }
}

/** A choice among the things of a shared file's list, many where the value is a list. */
function relationOf({ keysOf = '', type }: JsonSchema, common: Common, { locale }: FieldContext): Field {
  const file = keysOf === 'contacts' ? 'contacts' : 'members'
  const words = keysOf === 'contacts' ? 'name' : `text.${locale}`
  return {
    ...common,
    widget: 'relation',
    collection: sharedName,
    file,
    value_field: `${keysOf}.*.key`,
    display_fields: [`${keysOf}.*.${words}`],
    ...(type === 'array' && { multiple: true }),
  }
}

/** The name of the collection with the files that the sites share. */
export const sharedName = 'shared'

function optionsOf(values: readonly string[], { i18n, locale }: FieldContext) {
  const known = Object.entries(kindTexts)
  return values.map((value) => {
    const key = known.find(([kind]) => kind === value)?.[1]
    return { value, label: key === undefined ? value : i18n.t(locale, key) }
  })
}

function yesOrNo({ i18n, locale }: FieldContext) {
  return [
    { value: true, label: i18n.t(locale, 'editor.yes') },
    { value: false, label: i18n.t(locale, 'editor.no') },
  ]
}

/** A box for the text in each language. */
function textFields({ i18n, locales }: FieldContext, required: boolean): Field[] {
  return locales.map((locale, index) => ({
    name: locale,
    label: i18n.facts(locale).ownName,
    widget: 'string',
    required: required && index === 0,
  }))
}

/** What a text must look like, and the words that say so. */
function patternOf({ pattern, anyOf }: JsonSchema, { label, hint }: Common) {
  const patterns = [pattern, ...(anyOf ?? []).map((option) => option.pattern)].filter(
    (given) => given !== undefined,
  )
  if (patterns.length === 0) return {}
  const either = patterns.map((given) => `(?:${given})`).join('|')
  return { pattern: [either, hint ?? label] as const }
}
