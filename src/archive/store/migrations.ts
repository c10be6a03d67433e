/**
 * The database as an append-only list of steps: a step that was released is never changed, a new one is added at the
 * end. `user_version` counts the steps that a database has taken.
 *
 * The database is an index over the WARC files and the log: no row holds what cannot be made from them again.
 */
export const MIGRATIONS: readonly string[] = [
  `
  create table warc_file (
    id integer primary key,                -- also the number in its name: order of arrival
    name text not null unique,
    length integer not null,               -- bytes that are acknowledged; whatever follows is not
    closed integer not null default 0,     -- 1: nothing is appended any more
    imported integer not null default 0
  ) strict;

  create table capture (
    id integer primary key,
    record_id text not null unique,        -- WARC-Record-ID of the response or resource
    purpose text not null,
    url text not null,                     -- as asked for
    url_key text not null,                 -- identity.ts
    final_url text not null,
    final_key text not null,
    at text not null,
    status integer,
    content_type text,
    digest text not null,                  -- of the body, decoded
    bytes integer not null,
    file_id integer not null references warc_file,
    start integer not null,                -- of the first record of this capture (redirects come first)
    length integer not null,               -- up to the end of its last record
    answer_start integer not null,         -- of the response, revisit or resource record
    answer_length integer not null,
    revisit_of integer references capture,
    note text not null,                    -- JSON: CaptureNote
    network text,                          -- JSON; null for local files
    etag text,
    last_modified text,
    revision_id integer references revision  -- null: not read, or no article in it
  ) strict;
  create index capture_key on capture (url_key, at);
  create index capture_final on capture (final_key, at);
  create index capture_at on capture (at);
  create index capture_revision on capture (revision_id) where revision_id is not null;

  create table problem (                   -- captures of pages that could not be read, and why
    capture_id integer primary key references capture on delete cascade,
    code text not null,
    message text not null
  ) strict;

  create table publisher (
    id integer primary key,
    name text not null unique
  ) strict;

  create table article (
    id integer primary key,
    key text not null unique,              -- of the first capture's record id
    site text not null,                    -- siteKey in find-article.ts: host without www, m, amp; else the outlet
    url text,
    publisher_id integer references publisher,
    headline text,
    byline text not null default '[]',     -- JSON
    published text,                        -- as the page gives it
    language text,
    origin text,
    first_seen text not null,
    last_seen text not null,
    latest_revision_id integer references revision
  ) strict;
  create index article_seen on article (last_seen);
  create index article_first on article (first_seen);
  create index article_language on article (language);
  create index article_publisher on article (publisher_id, last_seen);

  create table article_url (               -- every address an article was found under
    key text primary key,                  -- identity/address.ts; "~" before it: one that led there, or that the page claims
    article_id integer not null references article on delete cascade,
    url text not null
  ) strict, without rowid;
  create index article_url_article on article_url (article_id);

  create table revision (
    id integer primary key,
    article_id integer not null references article on delete cascade,
    number integer not null,
    digest text not null,
    headline text,
    first_seen text not null,
    last_seen text not null,
    sightings integer not null,
    capture_id integer not null references capture,   -- the one that was read
    reading_id integer references reading,            -- the newest
    unique (article_id, number)
  ) strict;
  create index revision_digest on revision (article_id, digest);
  create index revision_changed on revision (first_seen) where number > 1;

  create table shingle (                   -- bands of the text's MinHash, to know an article again under another address
    site text not null,
    band text not null,
    article_id integer not null references article on delete cascade,
    primary key (site, band, article_id)
  ) strict, without rowid;

  create table reading (
    id integer primary key,
    record_id text not null unique,        -- WARC-Record-ID of the conversion record
    revision_id integer not null references revision on delete cascade,
    version text not null,
    model text not null,
    at text not null,
    file_id integer not null references warc_file,
    start integer not null,
    length integer not null
  ) strict;
  create index reading_revision on reading (revision_id);

  create table credit (
    revision_id integer not null references revision on delete cascade,
    name text not null,
    kind text not null,
    start integer not null,
    end integer not null
  ) strict;
  create index credit_revision on credit (revision_id);
  create index credit_name on credit (name);

  create table speaker (
    id integer primary key,
    key text not null unique,              -- speaker-key.ts
    name text not null,                    -- as first written
    kind text
  ) strict;

  create table speaker_alias (             -- every name a speaker goes by, its own among them
    speaker_id integer not null references speaker on delete cascade,
    key text not null,                     -- folded
    alias text not null,
    primary key (speaker_id, key)
  ) strict, without rowid;

  create table speaker_word (              -- the words of all their names, folded
    word text not null,
    speaker_id integer not null references speaker on delete cascade,
    primary key (word, speaker_id)
  ) strict, without rowid;

  create table speaker_role (              -- as what they were heard where
    speaker_id integer not null references speaker on delete cascade,
    role text not null,
    revision_id integer not null references revision on delete cascade,
    primary key (speaker_id, revision_id, role)
  ) strict, without rowid;
  create index speaker_role_revision on speaker_role (revision_id);

  create table statement (                 -- one by one; what search tests and counts is in statement_block
    id integer primary key,
    sid text not null,                     -- the record's id of it
    article_id integer not null references article on delete cascade,
    revision_id integer not null references revision on delete cascade,
    current integer not null,              -- 1: of the latest revision of its article
    start integer not null,                -- of its first word
    speaker_id integer references speaker,
    stance text not null,
    confidence real not null,
    review text                            -- ReviewState.state; null: nobody looked at it
  ) strict;
  create index statement_article on statement (article_id);
  create index statement_revision on statement (revision_id);
  create index statement_unseen on statement (sid) where current = 1 and review is null;

  create table statement_block (           -- what search counts, a revision a row: block.ts
    revision_id integer primary key references revision on delete cascade,
    first integer not null,                -- id of its first statement; the others follow
    count integer not null,
    change integer not null unique,        -- the newest change has the highest number
    data blob not null
  ) strict;

  create table figure (
    statement_id integer not null,         -- no reference: checking it costs more than the row
    place integer not null,
    unit text not null,                    -- "": a plain count
    low real,                              -- null: open
    high real,
    primary key (statement_id, place)
  ) strict, without rowid;
  create index figure_unit on figure (unit, low, high);

  create virtual table headline_words using fts5 (   -- of revisions
    headline,
    content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
  );

  create virtual table statement_words using fts5 (
    content, speaker,
    content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
  );

  create table log_entry (                 -- an index over log.ndjson
    id text primary key,                   -- of the entry
    seq integer not null unique,           -- line, from 1
    start integer not null,                -- byte offset of the line
    length integer not null,
    hash text not null,                    -- hex SHA-256 of the line
    kind text not null,
    at text not null,
    by text not null,
    article text,                          -- key; the article may come into the index later
    sid text,                              -- of the statement, as it was called when people first dealt with it
    undoes text                            -- id of the entry that this one undoes
  ) strict, without rowid;
  create index log_entry_article on log_entry (article, seq) where article is not null;
  create index log_entry_undoes on log_entry (undoes) where undoes is not null;

  create table review_outcome (            -- what people made of what a reader found, a field a row
    article_id integer not null references article on delete cascade,
    sid text not null,                     -- as in log_entry
    current_sid text,                      -- in the latest revision; null where it is orphaned there
    reader text not null,                  -- version of the reader whose statement it was
    publisher_id integer references publisher,
    field text not null,                   -- 'statement': whether it is one at all
    agreed integer not null,
    primary key (article_id, sid, field)
  ) strict, without rowid;
  create index review_outcome_current on review_outcome (current_sid) where field = 'statement';

  create table review_orphan (             -- what people said of words that the latest revision has not, and nobody dismissed
    article_id integer not null references article on delete cascade,
    sid text not null,                     -- as in log_entry
    primary key (article_id, sid)
  ) strict, without rowid;

  create table watch (                     -- feeds, sitemaps and pages that follow goes to
    url_key text primary key,
    url text not null,
    kind text not null,                    -- feed | sitemap | page
    title text,
    added text not null,
    source text,                           -- the feed that named it
    due text not null,
    checked text,
    outcome text,
    failures integer not null default 0,
    history text not null default '[]'     -- JSON: the last captures, as schedule.ts takes them
  ) strict, without rowid;
  create index watch_due on watch (due);

  create table story (
    key text primary key,                  -- of the article that founded it
    moved_to text,                         -- key of the story that has its articles now; null while it has some itself
    articles integer not null,
    first_seen text not null,
    last_seen text not null                -- when its newest article came in
  ) strict, without rowid;
  create index story_seen on story (last_seen, key) where articles > 0;

  create table story_article (
    article_id integer primary key references article on delete cascade,
    story text not null,                   -- key
    seen text not null,                    -- when the article was first seen, as far as that was known when it came
    fingerprint blob not null,             -- of its first reading, which placed it: coverage/stories/
    signature blob not null,               -- of the latest revision: coverage/origins/near/
    signed integer not null unique,        -- order in which the signatures came
    change integer not null unique         -- the newest change has the highest number
  ) strict;
  create index story_article_story on story_article (story, article_id);

  create table story_act (                 -- what people decided about stories: entries of the log
    id text primary key,
    seq integer not null,
    data text not null                     -- JSON: decisions.ts
  ) strict, without rowid;
  create index story_act_seq on story_act (seq);

  create table claim_act (                 -- what people joined and cut in claims: which articles an entry of the log is about
    article text not null,                 -- key
    id text not null,
    seq integer not null,
    primary key (article, id)
  ) strict, without rowid;

  create table revision_change (           -- what became of an article since the revision before, a kind of change a row
    revision_id integer not null references revision on delete cascade,
    kind text not null,                    -- coverage/revisions/change.ts
    at text not null,                      -- when the revision was first seen
    count integer not null,
    primary key (revision_id, kind)
  ) strict, without rowid;
  create index revision_change_kind on revision_change (kind, at, revision_id);
  create index revision_change_at on revision_change (at, revision_id);

  create table revision_excerpt (          -- the same in words, the first of them
    revision_id integer primary key references revision on delete cascade,
    data text not null                     -- JSON: change-rows.ts
  ) strict;

  create table coverage_cache (            -- what a story's articles say together, and of which state of them that is true
    story text primary key,
    state text not null,
    used integer not null unique,          -- what was kept last has the highest number
    data text not null                     -- JSON: Coverage
  ) strict;

  create table vector_cache (              -- what an encoder made of an article's assertions
    article text primary key,              -- key
    state text not null,
    used integer not null unique,
    data blob not null                     -- coverage/claims/vectors.ts
  ) strict;
  `,
];
