-- One sealed piece is named like another (PieceScellee).
ALTER TABLE signature_ecran CHANGE trace texte MEDIUMBLOB NOT NULL COMMENT 'digest and strokes, a line each';
