/**
 * SQL that is true where a document (a column, or null for what people say) was not taken back. The few that were are gathered once for a
 * statement.
 */
export const stillSaid = (document: string): string =>
  `coalesce(${document}, '') <> all (array(select w.id from documents w where w.withdrawn_at is not null))`;
