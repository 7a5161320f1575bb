/** Verbs that introduce somebody's words, by what they do with them; notation as in `cueVerb`. */
import type { CueVerb, CueVerbKind } from '@depesche/language';
import { cueVerb } from './inflect.js';

const byKind: Readonly<Record<CueVerbKind, string>> = {
  say: `
    say, state, continue, remark, tell, add, note, write, argue, explain, claim, report, announce, declare, insist, assert, contend, allege, admit, acknowledge,
    concede, confess, confirm, deny, reply, respond, answer, recall, remember, remind, reveal, disclose, warn, caution, predict, forecast, stress,
    emphasize, emphasise, underscore, reiterate, repeat, observe, comment, mention, boast, brag, joke, quip, lament, complain, exclaim, shout, yell,
    scream, whisper, mutter, murmur, mumble, cry, chant, tweet, retweet, blog, testify, swear, vow, pledge, promise, assure, guarantee, threaten,
    suggest, indicate, imply, hint, propose, point out, point to, conclude, estimate, speculate, theorize, counter, retort, object, protest, agree,
    disagree, attest, recount, relate, narrate, ask, wonder, inquire, query, question, advise, counsel, instruct, inform, notify, convince, persuade,
    describe, elaborate, clarify, specify, summarize, sum up, opine, muse, gush, enthuse, rave, scoff, sneer, snap, bark, fume, rail, vent, plead,
    beg, implore, beseech, urge, interject, interrupt, chime in, weigh in, echo, concur, surmise, posit, postulate, hypothesize, affirm, reaffirm,
    proclaim, profess, certify, verify, recommend, advocate, decide, determine, convey, relay, spell out, lay out, tease, taunt, mock, crow, gripe,
    grumble, grouse, whine, moan, groan, sigh, intone, drawl, quote, cite, assess
  `,
  think: `
    think, expect, see, believe, know, hope, fear, want, wish, suspect, doubt, assume, presume, imagine, consider, understand, worry, realize,
    realise, recognize, recognise, anticipate, suppose, guess, reckon, view, prefer, dislike, love, hate, agree, disagree, decide, plan, intend, aim,
    seek, envision, contemplate, deem, conclude, perceive, forget, remember, recall, learn, regret, appreciate, dream, wonder, bet, support, oppose
  `,
  ask: `
    ask, urge, demand, request, call for, call on, press, push for, appeal, beg, plead, implore, order, command, instruct, tell, advise, recommend,
    encourage, challenge, warn, vow, pledge, promise, threaten, offer, agree, refuse, decline, propose, swear, undertake, volunteer, plan, want,
    hope, intend, seek, wish, decide, commit, insist on, petition, lobby, pressure, ban, forbid, prohibit, require, permit, advocate
  `,
  judge: `
    attack, support, criticize, criticise, condemn, denounce, blast, slam, assail, rip, bash, hammer, mock, ridicule, taunt, insult, accuse, blame,
    fault, rebuke, chastise, chide, scold, skewer, lambaste, decry, deride, deplore, praise, laud, hail, applaud, commend, welcome, thank,
    congratulate, compliment, credit, tout, celebrate, endorse, oppose, favor, favour, defend, justify, dismiss, reject, rebuff, rebut, refute,
    dispute, deny, challenge, question, denigrate, disavow, disparage, belittle, downplay, minimize, protest, lament, bemoan, mourn, regret,
    apologize for, apologise for, renounce, repudiate, champion, admire, go after, take on, take aim at, lash out at, rail against, come out against,
    speak out against, warn against, warn of, caution against, complain about, castigate, excoriate, vilify, demonize, savage, trash, pan, knock,
    needle, tease, hound
  `,
  name: `
    call, describe, label, dub, brand, characterize, characterise, portray, depict, refer to, compare, liken, nickname, deem, equate
  `,
  show: `
    show, find, suggest, indicate, reveal, demonstrate, confirm, conclude, report, say, note, warn, estimate, project, forecast, outline
  `,
  cite: `
    quote, paraphrase
  `,
  report: `
    show, back, oppose, favor, favour, seek, see as, want, discuss, address, mention, cite, reference, invoke, outline, detail, describe, explain,
    express, voice, announce, unveil, reveal, disclose, propose, suggest, recommend, demand, offer, promise, pledge, predict, call for, talk about,
    speak about, speak of, talk of, tell of, comment on, elaborate on, touch on, focus on, dwell on, point to, allude to, refer to, hint at,
    respond to, react to, answer, ask about, ask for, ask, inquire about, complain about, joke about, boast of, boast about, brag about, warn of,
    dispute, deny, reject, repeat, reiterate, echo, emphasize, emphasise, stress, underscore, underline, acknowledge, admit, concede, confirm,
    report, note, criticise, push for, advocate, advocate for, argue for, argue against, lobby for, campaign for, vote for, vote against, press for,
    question, debate, recount, remember, lay out, spell out, set out, estimate, blame, attribute, write about, issue
  `,
};

/** All cue verbs; a verb that does several things has an entry for each kind. */
export const cueVerbs: readonly CueVerb[] = Object.entries(byKind).flatMap(([kind, list]) =>
  [...new Set(list.split(',').map((entry) => entry.trim()))].filter((entry) => entry !== '').map((entry) => cueVerb(entry, kind as CueVerbKind)),
);
