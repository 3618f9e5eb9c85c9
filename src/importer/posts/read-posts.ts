import type { StoryPeople } from '../people/person.ts';
import type { Story } from '../story/story.ts';
import { dayOf } from './days.ts';
import { embeddedPosts } from './embedded.ts';
import { isFragment, isSpeech } from './is-speech.ts';
import { makePost } from './make-post.ts';
import type { Post } from './post.ts';
import type { Quoted } from './quotations.ts';
import { continues, isOfSame, isOther, isThere } from './same-post.ts';
import { completeSpeaker } from './speakers/complete-speaker.ts';
import { namedBefore } from './speakers/named-before.ts';
import { actingBefore, type Speaker, speakerOf } from './speakers/speaker.ts';
import { type Unit, unitsOf } from './units.ts';
import { platformIn } from './words/platforms.ts';
import { another, answers, elsewhere, goesOn, postNoun, writes } from './words/reporting.ts';

/** Words that stand for those quoted before them, without a verb: "Così su X la ministra". */
const thus = /^\s*(?:Così|Ainsi|Así|Assim|Zo|So)(?!\p{L})/u;

/** What the sentences before say: where somebody posts, and the post that was quoted last. */
interface Context {
  platform?: string;
  speaker: Speaker;
  unit: Unit;
  /** Whether it only says that somebody posts, and the words are still to come. */
  announces?: boolean;
  /** Number of the post that it quotes. */
  post?: number;
}

/** How many paragraphs later a sentence may speak of the same posts. */
const reach = 2;

/**
 * Finds the posts that a story quotes: what it says was posted, written or tweeted on a platform. What was merely
 * said is none.
 */
export function readPosts(story: Story, people: StoryPeople, day?: string): Post[] {
  const language = story.language?.value ?? 'en';
  const texts = story.paragraphs.map(({ text }) => text);
  const units = unitsOf(texts);
  const near = story.date?.value ?? story.published?.value ?? day;
  const posts: Post[] = embeddedPosts(story.paragraphs, people, near);
  const embedded = posts.length;
  let context: Context | undefined;
  // Where somebody posted, though the story has told of other things since.
  let latest: Context | undefined;
  let open: Quoted[] = [];
  for (const [index, unit] of units.entries()) {
    const shown = posts.findIndex(
      ({ because, quoted }) =>
        because.paragraph === unit.paragraph || quoted[0]?.paragraph === unit.paragraph,
    );
    if (shown !== -1 && shown < embedded) {
      context = contextOf(posts[shown], { unit, post: shown, last: context });
      continue;
    }
    const quoted = [...open, ...unit.quoted].filter((each) => each.to > each.from);
    // A paragraph of quoted words without an end goes on in the next one.
    const next = units[index + 1];
    const isOpen = unit.quoted.at(-1)?.isOpen === true && next?.quoted[0]?.start === 0;
    if (unit.isBare && isOpen) {
      open = quoted;
      continue;
    }
    open = [];
    const platform = platformIn(unit.told);
    const hasNoun = postNoun.test(unit.told);
    const from = quoted[0]?.paragraph ?? unit.paragraph;
    const isNear = context !== undefined && from - context.unit.paragraph <= reach;
    latest = context ?? latest;
    const last = isNear ? context : latest && isThere(unit.told) ? withoutPost(latest) : undefined;
    const isPosted = platform !== undefined || (hasNoun && last !== undefined);
    const { told } = unit;
    const stated = completeSpeaker(speakerOf(unit, people, language), { told, people, texts });
    const isNobody = stated.person === undefined && stated.by === undefined;
    const stranger =
      stated.isPronoun || isNobody
        ? namedBefore(previousOf(units, index), { people, texts, language })
        : undefined;
    const own = stranger === undefined ? stated : { by: stranger };
    const isTold = own.person !== undefined || own.by !== undefined;
    const before = last ? { ...last.speaker, isPronoun: true } : undefined;
    const speaker = isTold ? own : (before ?? actingBefore(units, index, people, language));
    const name = platform?.name ?? last?.platform;
    if (quoted.length === 0) {
      if (isPosted) {
        context = {
          ...(name !== undefined && { platform: name }),
          speaker,
          unit,
          announces: true,
        };
        // "…", and in a sentence of its own: "So he wrote on X."
        const bare = units[index - 1];
        if (
          bare?.isBare &&
          last?.unit !== bare &&
          // Behind a colon, the words are still to come.
          !/[:：]\s*$/u.test(unit.told) &&
          (writes.test(unit.told) || thus.test(unit.told))
        ) {
          const isNamed = platform !== undefined;
          const its = { quoted: bare.quoted, speaker, platform: name, isNamed };
          posts.push(makePost(unit, its, dayOf(units, index, { language, near })));
          context = { ...context, post: posts.length - 1 };
        }
      } else if (last && isOther(own, last.speaker) && !answers.test(unit.told)) {
        context = elsewhere.test(unit.told) ? undefined : { ...withoutPost(last), speaker: own };
      }
      continue;
    }
    const lastPost = last?.post === undefined ? undefined : posts[last.post];
    const isSame = last !== undefined && (!isOther(own, last.speaker) || isOfSame(unit.told));
    if (
      last &&
      lastPost &&
      last.post !== undefined &&
      isSame &&
      continues(unit, own, {
        hasNoun,
        hasPlatform: platform !== undefined,
        isBeside: last.unit.paragraph === unit.paragraph,
        isNext: last.unit.paragraph === unit.paragraph - 1,
        isOpen: lastPost.quoted.at(-1)?.isOpen === true || quoted[0]?.isOpen === true,
      })
    ) {
      posts[last.post] = { ...lastPost, quoted: [...lastPost.quoted, ...quoted] };
      context = { ...last, unit };
      continue;
    }
    if (unit.isBare && last && lastPost === undefined && isIntroduced(last.unit, quoted[0])) {
      // "He wrote on X:", and the words in the next paragraph.
      posts.push(
        makePost(
          last.unit,
          { quoted, speaker: last.speaker, platform: last.platform, isNamed: !quoted[0]?.isOpen },
          dayOf(units, units.indexOf(last.unit), { language, near }),
        ),
      );
      context = { ...last, unit, post: posts.length - 1 };
      continue;
    }
    if (unit.isBare || isAnonymous(unit.told)) continue;
    const isWritten = isPosted && (platform !== undefined || !elsewhere.test(unit.told));
    const isInThread =
      last !== undefined &&
      (writes.test(unit.told) ||
        answers.test(unit.told) ||
        (isSame && isAnnounced(last, unit)) ||
        (isSame && (another.test(unit.told) || goesOn.test(unit.told))) ||
        isThere(unit.told)) &&
      !elsewhere.test(unit.told);
    if (!isWritten && !isInThread) {
      context = undefined;
      continue;
    }
    const words = quoted.map(
      ({ paragraph, from, to }) => story.paragraphs[paragraph]?.text.slice(from, to) ?? '',
    );
    const said = words.join(' ');
    if (!isSpeech(said, isVerbBeside(unit.told)) || (!isWritten && isFragment(said))) {
      context = { ...(name !== undefined && { platform: name }), speaker, unit };
      continue;
    }
    posts.push(
      makePost(
        unit,
        { quoted, speaker, platform: name, isNamed: platform !== undefined },
        dayOf(units, index, { language, near }),
      ),
    );
    context = {
      ...(name !== undefined && { platform: name }),
      speaker,
      unit,
      post: posts.length - 1,
    };
  }
  return posts;
}

/** The sentence before, in its paragraph. */
function previousOf(units: readonly Unit[], index: number): Unit | undefined {
  const previous = units[index - 1];
  return previous?.paragraph === units[index]?.paragraph ? previous : undefined;
}

/** "She took the budget apart in a thread on X. “…,” she began.": what was to be quoted is quoted. */
function isAnnounced({ platform, announces, post, unit: said }: Context, unit: Unit): boolean {
  const isNext = unit.paragraph - said.paragraph <= 1;
  const isOpen = announces === true && post === undefined;
  return isNext && isOpen && platform !== undefined && !pictures.test(said.told);
}

/** Whether words are those that a sentence speaks of: in its paragraph, behind its colon, or in several paragraphs. */
function isIntroduced({ paragraph, told }: Unit, words: Quoted | undefined): boolean {
  const isNext = words?.paragraph === paragraph + 1;
  const isToCome = /[:：]\s*$/u.test(told) || asFollows.test(told);
  return words?.paragraph === paragraph || (isNext && (words.isOpen || isToCome));
}

const asFollows =
  /次のように|以下のように|如下|다음과 같이|(?<!\p{L})(?:as follows|the following|folgende\p{L}*|ce qui suit|lo siguiente|o seguinte|quanto segue|het volgende)(?!\p{L})/iu;

/** "one user wrote": nobody whose record there could be. */
function isAnonymous(told: string): boolean {
  return anonymous.test(told);
}

const anonymous =
  /(?<![\p{L}\p{M}])(?:(?:one|another|an?|some|many) (?:\p{L}+ )?(?:users?|follower|commenter|fans?)|ein(?:e)? (?:ander\p{L}+ )?(?:Nutzer|Nutzerin|User|Userin)|un(?:a)? (?:usuari[oa]|internaute|utente)|une internaute|otr[oa] usuari[oa]|um(?:a)? (?:usuári[oa]|internauta|seguidora?)|een (?:andere )?(?:gebruiker|volger)|एक यूज़?र)(?![\p{L}\p{M}])|网友|網友|네티즌|누리꾼|利用者は/iu;

/** "“Quelle tristesse”, a tweeté …", "She wrote on X: “No comment.”" */
function isVerbBeside(told: string): boolean {
  const verb = writes.exec(told);
  if (!verb) return false;
  const behind = told.slice(verb.index + verb[0].length);
  return /·,? (?:\p{L}{1,3} )?$/u.test(told.slice(0, verb.index)) || /^[^:·]*:\s*·/u.test(behind);
}

/** What is posted without words of its own. */
const pictures =
  /(?<!\p{L})(?:photos?|pictures?|images?|selfie|photographs?|Fotos?|Bild(?:er)?|fotos?|imagen|imágenes|imagem|imagens)(?!\p{L})/u;

/** Where somebody posted, and what comes is another post. */
function withoutPost({ platform, speaker, unit }: Context): Context {
  return { ...(platform !== undefined && { platform }), speaker, unit };
}

/** A post that a page shows whole: what is behind it may answer it. */
function contextOf(
  post: Post | undefined,
  { unit, post: number, last }: { unit: Unit; post: number; last: Context | undefined },
): Context {
  const platform = post?.platform ?? last?.platform;
  const { person, by } = post ?? {};
  return {
    ...(platform !== undefined && { platform }),
    speaker: { ...(person !== undefined && { person }), ...(by !== undefined && { by }) },
    unit,
    post: number,
  };
}
