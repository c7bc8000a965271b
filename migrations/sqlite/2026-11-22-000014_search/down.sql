DELETE FROM jobs WHERE key = 'index';
DROP TRIGGER text_words_insert;
DROP TRIGGER text_words_update;
DROP TRIGGER text_words_delete;
DROP TABLE text_words;
