const text = { type: 'string', minLength: 1 };
const url = { type: 'string', format: 'uri', pattern: '^https?://' };
const day = { type: 'string', format: 'date-time' };
const language = { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' };
const authors = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    properties: { name: text, url, avatar: url },
    anyOf: [{ required: ['name'] }, { required: ['url'] }, { required: ['avatar'] }],
    additionalProperties: false,
  },
};

/**
 * JSON Feed 1.1 as a JSON Schema, without the parts of it that no digest has use for.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: url,
    feed_url: url,
    description: text,
    icon: url,
    favicon: url,
    authors,
    language,
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        properties: {
          id: text,
          url,
          external_url: url,
          title: text,
          content_html: text,
          content_text: text,
          summary: text,
          image: url,
          date_published: day,
          date_modified: day,
          authors,
          tags: { type: 'array', items: text },
          language,
          attachments: {
            type: 'array',
            items: {
              type: 'object',
              required: ['url', 'mime_type'],
              properties: { url, mime_type: text, title: text },
              additionalProperties: false,
            },
          },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};
