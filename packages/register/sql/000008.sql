-- A value is told from the others of its record by its first claim, a number: the rows of a record are found as fast by it, and the index
-- that every new value goes into holds half of what it did.
alter table record_values drop constraint record_values_pkey;
alter table record_values add primary key (record, first_seq);
