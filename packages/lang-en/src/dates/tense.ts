/** English words that tell whether a sentence looks back or ahead. */
import type { TenseData } from '@depesche/language';

const words = (list: string): string[] => list.trim().split(/\s+/);

export const tense: TenseData = {
  past: words(`
    was were had did said told went came took made got gave saw knew thought found left kept held brought began wrote stood ran led met paid
    sent spent lost won sold bought built broke spoke chose drove rose fell grew drew threw flew felt heard meant dealt struck shot fought
    caught taught sought became withdrew undertook overtook swore tore wore froze stole sank sang rang swam shook forgot forbade
    laid lay slept swept wept crept sped fled bled fed bred bound wound ground hung stuck dug spun swung clung shone sat spat slid`),
  pastEndings: ['ed'],
  notPast: words('indeed speed exceed succeed proceed agreed-upon need embed hundred sacred naked wicked kindred united limited scheduled expected planned slated supposed intended interested'),
  perfectAuxiliaries: words('has have having'),
  participles: [{ prefix: '', ending: 'ed' }, { prefix: '', ending: 'en' }, { prefix: '', ending: 'ne' }, { prefix: '', ending: 'ught' }],
  states: words('closed open located needed married'),
  pastBefore: ['since'],
  futureBefore: ['until', 'till', 'through'],
  present: words(`
    is are meets meet opens open starts start begins begin takes take plays play faces face votes vote travels travel arrives arrive
    returns return ends end runs run hosts host holds hold visits visit releases release airs air launches launch can must may might`),
  future: words(`
    will shall won’t ll upcoming scheduled expected planned plans plan slated due set intends intend hopes hope aims aim ahead going would could should until`),
  determiners: words('the a an this that these those its his her their our my your no all some any each every another'),
  clauseBorders: words(', ; : . ! ? “ ” " ‘ ( ) – — that because when while before after although though whereas which who where if'),
};
