DROP TABLE inbox_refusals;
DROP TABLE host_verdicts;
DROP TABLE peers;
DROP TABLE host_clocks;
DROP TABLE host_health;
