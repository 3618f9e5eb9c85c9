import type { Source } from '../../../src/digest/model.ts';
import { inQuotes } from '../../../src/messages/in-quotes.ts';
import { isolated } from '../../../src/messages/isolated.ts';
import { postLead } from '../../../src/outputs/text/post-lead.ts';
import { useSite } from '../layout/site.tsx';
import { Day, FuzzyTime } from '../text/dates.tsx';

/** Names a source in one line and leads to its page: an article, a document, or a person's post. */
export function SourceLink({ source }: { source: Source }) {
  const { messages } = useSite();
  if (source.type === 'post') {
    const lead = postLead(source);
    return (
      <>
        <a href={source.permalink.href}>{messages.postBy(source.author.name, source.platform)}</a>
        {lead !== undefined && (
          <>
            {`${messages.colon} `}
            <span lang={source.language} dir="auto">
              {inQuotes(lead, messages.quotes)}
            </span>
          </>
        )}
        {messages.comma}
        <Day date={source.date} style="short" />
      </>
    );
  }
  return (
    <>
      <a href={source.permalink.href} lang={source.language} dir="auto">
        {source.title}
      </a>
      {messages.comma + isolated(source.credit, messages.direction) + messages.comma}
      <FuzzyTime date={source.date} style="short" />
    </>
  );
}
