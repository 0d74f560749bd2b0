-- Places that the names of bodies hold, so that "the people's committee of a province" and the province find each other. Made from names again when emptied.
create table body_places (
  code text collate "C" not null,
  subject text collate "C" not null,
  primary key (code, subject)
);

-- Encounters, agreements and ties that still have to be compared with the others.
create table fact_queue (
  record text collate "C" primary key
);

-- Documents that tell one story, by the earliest of them; a document that tells its own has no row.
create table document_stories (
  document text collate "C" primary key,
  story text collate "C" not null
);
create index document_stories_story on document_stories (story);

-- The smallest hashes of a document's passages: texts that share many words share some of them.
create table document_marks (
  mark bigint not null,
  document text collate "C" not null,
  primary key (mark, document)
);

-- Documents of a record beyond the first of each story: documents less copies are its sources.
alter table records add column copies integer not null default 0;
