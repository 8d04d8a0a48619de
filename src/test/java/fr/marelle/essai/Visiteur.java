package fr.marelle.essai;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody who speaks HTTP to the shared deployment without a browser: a stranger, a demonstration account signed in by a row
 * of its own in {@code connexion}, or the holder of a token. Follows no redirect.
 */
public final class Visiteur {

    /** Every account of the demonstration. */
    public static final List<String> LOGINS = List.of(
            "coordination",
            "coordination2",
            "referent",
            "referent1b",
            "referent2",
            "secretariat",
            "intervenant",
            "liaison",
            "liaison2",
            "eps",
            "eps-ecole",
            "statistiques",
            "administration",
            "dpd");

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final String racine;
    private final Map<String, String> entetes = new LinkedHashMap<>();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Visiteur(URL racine) {
        this.racine = racine.toString().replaceFirst("/$", "");
    }

    public static Visiteur inconnu(URL racine) {
        return new Visiteur(racine);
    }

    /** That account, signed in as by the form. */
    public static Visiteur connecte(URL racine, String login) throws SQLException {
        String secret = UUID.randomUUID().toString();
        inserer(
                "insert into connexion (id, version, cree_le, modifie_le, compte_id, empreinte, vue_le, expire_le)"
                        + " select ?, 1, utc_timestamp(6), utc_timestamp(6), id, ?, utc_timestamp(6),"
                        + " utc_timestamp(6) + interval 8 hour from compte where login = ?",
                login,
                secret);
        Visiteur visiteur = new Visiteur(racine);
        visiteur.cookies.put("marelle_connexion", secret);
        return visiteur;
    }

    /** What one account finds wrong. */
    @FunctionalInterface
    public interface Tournee {
        List<String> faire(Visiteur visiteur, String login) throws SQLException;
    }

    /** The same round by each of these accounts, as many at once as the machine has cores; all that was found wrong. */
    public static List<String> chacun(URL racine, List<String> logins, Tournee tournee) {
        return logins.parallelStream()
                .flatMap(login -> {
                    try {
                        return tournee.faire(connecte(racine, login), login).stream();
                    } catch (SQLException e) {
                        throw new IllegalStateException(login, e);
                    }
                })
                .toList();
    }

    /** The holder of that sign-in cookie, on any server. */
    public static Visiteur avecCookie(URL racine, String secret) {
        Visiteur visiteur = new Visiteur(racine);
        visiteur.cookies.put("marelle_connexion", secret);
        return visiteur;
    }

    /** That account, by a token of the REST interface. */
    public static Visiteur porteur(URL racine, String login) throws SQLException {
        return porteur(racine, login, 24, false);
    }

    /** That account, by a token that expires in so many hours (already, when negative), revoked or not. */
    public static Visiteur porteur(URL racine, String login, int heures, boolean revoque) throws SQLException {
        String secret = UUID.randomUUID().toString();
        inserer(
                ("insert into jeton (id, version, cree_le, modifie_le, compte_id, empreinte, usage_, libelle, expire_le,"
                                + " revoque_le) select ?, 1, utc_timestamp(6), utc_timestamp(6), id, ?, 'API', 'essai',"
                                + " utc_timestamp(6) + interval %d hour, %s from compte where login = ?")
                        .formatted(heures, revoque ? "utc_timestamp(6)" : "null"),
                login,
                secret);
        return new Visiteur(racine).avec("Authorization", "Bearer " + secret);
    }

    private static void inserer(String sql, String login, String secret) throws SQLException {
        if (Temoin.modifier(sql, UUID.randomUUID().toString(), Temoin.empreinte(secret), login) != 1) {
            throw new IllegalStateException("no such account in the demonstration: " + login);
        }
    }

    /** Sends that header from now on. */
    public Visiteur avec(String entete, String valeur) {
        entetes.put(entete, valeur);
        return this;
    }

    /** The header it sends. */
    public String entete(String nom) {
        return entetes.get(nom);
    }

    public HttpResponse<String> get(String chemin) {
        return envoyer("GET", chemin, null, null);
    }

    /** Follows redirects as a browser would, at most five. */
    public HttpResponse<String> ouvrir(String chemin) {
        HttpResponse<String> reponse = get(chemin);
        for (int i = 0; i < 5 && reponse.statusCode() == 302; i++) {
            reponse = get(destination(reponse));
        }
        return reponse;
    }

    /** Where a redirect leads, without the root; null when it is none. */
    public String destination(HttpResponse<String> reponse) {
        return reponse.headers()
                .firstValue("Location")
                .map(l -> l.startsWith(racine) ? l.substring(racine.length()) : l)
                .orElse(null);
    }

    public HttpResponse<String> json(String chemin, String corps) {
        return envoyer("POST", chemin, "application/json", corps);
    }

    /** Posts a form. */
    public HttpResponse<String> poster(String chemin, Map<String, String> champs) {
        String corps = champs.entrySet().stream()
                .map(c -> encoder(c.getKey()) + "=" + encoder(c.getValue()))
                .collect(Collectors.joining("&"));
        return envoyer("POST", chemin, "application/x-www-form-urlencoded", corps);
    }

    /** Posts a form written by hand: a field may have several values. */
    public HttpResponse<String> posterTexte(String chemin, String corps) {
        return envoyer("POST", chemin, "application/x-www-form-urlencoded", corps);
    }

    /** Posts a form with a file, as a browser does: its fields, then the file; {@code nom} null when none was chosen. */
    public HttpResponse<String> envoyerFichier(
            String chemin, Map<String, String> champs, String champ, String nom, byte[] octets) {
        String bord = "----marelle" + UUID.randomUUID();
        ByteArrayOutputStream corps = new ByteArrayOutputStream();
        champs.forEach((c, v) -> corps.writeBytes(
                ("--" + bord + "\r\nContent-Disposition: form-data; name=\"" + c + "\"\r\n\r\n" + v + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        corps.writeBytes(("--" + bord + "\r\nContent-Disposition: form-data; name=\"" + champ + "\"; filename=\""
                        + (nom == null ? "" : nom) + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        corps.writeBytes(nom == null ? new byte[0] : octets);
        corps.writeBytes(("\r\n--" + bord + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return repondre(
                "POST",
                chemin,
                "multipart/form-data; boundary=" + bord,
                HttpRequest.BodyPublishers.ofByteArray(corps.toByteArray()),
                HttpResponse.BodyHandlers.ofString());
    }

    /** What is at that address, as it is. */
    public HttpResponse<byte[]> telecharger(String chemin) {
        return repondre(
                "GET", chemin, null, HttpRequest.BodyPublishers.noBody(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The cookies one sends, for those who write a request by hand. */
    public String cookie() {
        return cookies.entrySet().stream()
                .map(c -> c.getKey() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
    }

    public static String encoder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }

    /** Any method; {@code type} and {@code corps} null without a body. */
    public HttpResponse<String> envoyer(String methode, String chemin, String type, String corps) {
        HttpRequest.BodyPublisher publie =
                corps == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(corps);
        return repondre(methode, chemin, type, publie, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> repondre(
            String methode,
            String chemin,
            String type,
            HttpRequest.BodyPublisher publie,
            HttpResponse.BodyHandler<T> lecture) {
        HttpRequest.Builder requete = HttpRequest.newBuilder(URI.create(racine + chemin))
                .timeout(Duration.ofSeconds(60))
                .method(methode, publie);
        entetes.forEach(requete::header);
        if (type != null) {
            requete.header("Content-Type", type);
        }
        if (!cookies.isEmpty()) {
            requete.header("Cookie", cookie());
        }
        try {
            HttpResponse<T> reponse = CLIENT.send(requete.build(), lecture);
            reponse.headers().allValues("Set-Cookie").forEach(this::retenir);
            return reponse;
        } catch (IOException e) {
            throw new UncheckedIOException(methode + " " + chemin, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void retenir(String cookie) {
        String[] paire = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(paire[0], paire[1]);
    }
}
