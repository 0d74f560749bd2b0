-- A value is told from the others of its record by its first claim, a number: the rows of a record are found as fast by it, and the index
-- that every new value goes into holds half of what it did.
alter table record_values drop constraint record_values_pkey;
alter table record_values add primary key (record, first_seq);

-- Who adds a document counts it with its claims and records, in one statement: a trigger on each table costs as much as the rows it counts.
drop trigger documents_tallied on documents;
drop trigger records_tallied on records;
drop trigger records_untallied on records;
drop function tally_records;
