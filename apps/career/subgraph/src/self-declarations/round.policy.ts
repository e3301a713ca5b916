import { holds, isEmployee, type Actor } from '@takara/subgraph-kit';
import { isOffered } from './settings.ts';

/** いつ始まりいつ締め切るかは、全職員が読める（P0）。 */
export const mayAskSelfDeclarations = (actor: Actor): boolean => isOffered() && isEmployee(actor);

/** 実施を開き、締切を変えるのは人事課だけ。ほかの人には、その操作があることも分からない。 */
export const mayRunRounds = (actor: Actor): boolean => mayAskSelfDeclarations(actor) && holds(actor, 'PERSONNEL_OFFICER');
