DELETE FROM jobs WHERE key = 'index';
DROP TRIGGER text_words_follow ON texts;
DROP FUNCTION text_words_follow();
DROP TABLE text_words;
