DROP TABLE announcements_read;
DROP TABLE announcements;
