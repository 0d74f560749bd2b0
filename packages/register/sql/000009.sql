-- The resolver asks what came since it last looked; without this it reads through all subjects for every document.
create unique index subjects_seq on subjects (seq);
