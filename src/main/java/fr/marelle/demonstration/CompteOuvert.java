package fr.marelle.demonstration;

import java.util.List;

/**
 * An account a stranger can use.
 *
 * @param role what it is for, in French
 */
public record CompteOuvert(String login, String role) {

    /** In the order of the list. */
    public static List<CompteOuvert> tous() {
        return Csv.lire("comptes").stream()
                .map(l -> new CompteOuvert(l[0], l[6]))
                .toList();
    }

    public String getLogin() {
        return login;
    }

    public String getRole() {
        return role;
    }
}
