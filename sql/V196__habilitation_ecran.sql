-- A screen turned to a family opens one page of it, until somebody signs in again.
ALTER TABLE connexion ADD COLUMN pretee_a VARCHAR(200) NULL COMMENT 'page and draft; null: nothing is lent';
