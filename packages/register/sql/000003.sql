-- Most claims of a thing rest on the same words: these are kept once, with the thing, and a claim keeps its own only where they differ.
-- What was stored before stays as it is. Who read a document is kept with the document.
alter table subjects add column evidence jsonb, add column rule text;
-- Null: those of its subject, and the rule with them.
alter table claims alter column evidence drop not null;
