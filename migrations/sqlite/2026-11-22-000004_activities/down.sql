DROP TABLE threads;
DROP TABLE reports;
DROP TABLE refusals;
DROP TABLE pins;
DROP TABLE actor_facts;
DROP TABLE follow_answers;
DROP TABLE blocks;
