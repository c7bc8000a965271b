DROP TABLE host_days;
DROP TABLE storage_days;
