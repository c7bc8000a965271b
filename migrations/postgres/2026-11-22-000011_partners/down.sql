DROP TABLE partner_lists;
DROP TABLE suspensions;
DROP TABLE partner_asks;
DROP TABLE partner_codes;
DROP TABLE follower_looks;
