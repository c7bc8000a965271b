DROP TABLE appeals;
DROP TABLE notices;
DROP TABLE audit_log;
DROP TABLE decisions;
