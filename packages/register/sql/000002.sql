-- Files that hold several documents, such as feeds: which ones each held, so that a file that was taken in whole is not read again.
create table bundles (
  id text collate "C" primary key,
  documents text[] not null
);
