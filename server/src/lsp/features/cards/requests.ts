import {
  ENTITY_AT,
  ENTITY_CARD,
  ENTITY_MENTIONS,
  type EntityAtParams,
  type EntityCardParams,
  type EntityMentionsParams,
  FIND_ENTITIES,
  type FindEntitiesParams,
} from '../../protocol-cards.ts';
import type { Session } from '../../session.ts';
import { entityAt } from './entity-at.ts';
import { entityCard } from './entity-card.ts';
import { entityMentions } from './entity-mentions.ts';
import { findEntities } from './find-entities.ts';

/** Answers for the card of an entity, and for the search that leads to it. */
export function answerCards(session: Session): void {
  const { connection } = session;
  connection.onRequest(ENTITY_AT, (params: EntityAtParams, token) => entityAt(params, session, token));
  connection.onRequest(FIND_ENTITIES, (params: FindEntitiesParams) => findEntities(params, session));
  connection.onRequest(ENTITY_CARD, (params: EntityCardParams) => entityCard(params, session));
  connection.onRequest(ENTITY_MENTIONS, (params: EntityMentionsParams, token) => entityMentions(params, session, token));
}
