// Ranges and names. Titles and abstracts are left to the full-text index: a range index refuses values beyond 8 kB.
CREATE INDEX paper_year IF NOT EXISTS FOR (n:Paper) ON (n.year);
CREATE INDEX concept_name IF NOT EXISTS FOR (n:Concept) ON (n.name);
CREATE INDEX author_name IF NOT EXISTS FOR (n:Author) ON (n.name);
CREATE INDEX venue_name IF NOT EXISTS FOR (n:Venue) ON (n.name);
