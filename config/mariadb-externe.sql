-- Prepares a MariaDB 10.11 or newer for Marelle: four schemas, two accounts. Run once, as an administrator:
--   mariadb -u root -p < config/mariadb-externe.sql
-- Replace both passwords, and '%' by the application server's address, before that.

CREATE DATABASE IF NOT EXISTS marelle CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE DATABASE IF NOT EXISTS marelle_journal CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE DATABASE IF NOT EXISTS marelle_archive CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE DATABASE IF NOT EXISTS marelle_cles CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The migrating account creates tables and grants the running account its rights on them, table by table.
-- An underscore is a wildcard in a schema's name: hence the backslashes.
CREATE USER IF NOT EXISTS 'marelle_migration'@'%' IDENTIFIED BY 'a-remplacer-aussi';
GRANT ALL PRIVILEGES ON `marelle`.* TO 'marelle_migration'@'%' WITH GRANT OPTION;
GRANT ALL PRIVILEGES ON `marelle\_journal`.* TO 'marelle_migration'@'%' WITH GRANT OPTION;
GRANT ALL PRIVILEGES ON `marelle\_archive`.* TO 'marelle_migration'@'%' WITH GRANT OPTION;
GRANT ALL PRIVILEGES ON `marelle\_cles`.* TO 'marelle_migration'@'%' WITH GRANT OPTION;

-- The running account has no right on the other three schemas as a whole: MariaDB could not take a table out of it again.
CREATE USER IF NOT EXISTS 'marelle'@'%' IDENTIFIED BY 'a-remplacer';
GRANT SELECT, INSERT, UPDATE, DELETE ON `marelle`.* TO 'marelle'@'%';
