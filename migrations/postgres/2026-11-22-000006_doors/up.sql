-- Those who listen ask what has changed since a moment.
CREATE INDEX texts_by_update ON texts (updated_at);
CREATE INDEX texts_by_withdrawal ON texts (withdrawn_at);
