-- Polish names are found as they are said: how each word sounds is learnt anew when the server starts (Lexique.completer).
DELETE FROM mot_proche;
