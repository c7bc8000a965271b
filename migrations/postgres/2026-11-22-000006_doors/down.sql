DROP INDEX texts_by_withdrawal;
DROP INDEX texts_by_update;
