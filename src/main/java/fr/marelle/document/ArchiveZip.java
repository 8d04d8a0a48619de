package fr.marelle.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A ZIP read as programs open it, by its central directory, and strictly: what two readers could understand differently is
 * refused. Each entry is inflated, and stopped at the bound; the sizes it declares are not believed.
 */
final class ArchiveZip {

    static final int ENTREES_MAX = 2_000;

    /** All entries together, in bytes. */
    static final long DEPLIE_MAX = 100L * 1024 * 1024;

    /** How many times the archive's own length they may have. */
    static final long RATIO_MAX = 100;

    /** An entry that is kept to be looked into, in bytes. */
    private static final int GARDE_MAX = 1024 * 1024;

    private static final String ILLISIBLE = "document.illisible";
    private static final String DEMESURE = "document.demesure";
    private static final int FIN = 0x06054b50;
    private static final int FIN_TAILLE = 22;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_TAILLE = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_TAILLE = 30;
    private static final int RANGE = 0;
    private static final int COMPRIME = 8;

    private final byte[] octets;
    private final ByteBuffer lecture;
    private final Set<String> voulus;
    private final Set<String> noms = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, byte[]> contenus = new HashMap<>();
    private final byte[] tampon = new byte[64 * 1024];
    private long deplie;

    /** @param voulus entries whose content is kept */
    ArchiveZip(byte[] octets, Set<String> voulus) {
        this.octets = octets;
        this.lecture = ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN);
        this.voulus = voulus;
    }

    /** @return key of what is wrong; null when nothing is */
    String deplier() {
        if (octets.length < LOCAL_TAILLE || lecture.getInt(0) != LOCAL) {
            return "document.contenuDifferent";
        }
        int fin = fin();
        if (fin < 0 || lecture.getInt(fin + 4) != 0) {
            return ILLISIBLE; // cut short, or over several disks
        }
        int nombre = court(fin + 10);
        long debut = entier(fin + 16);
        if (debut + entier(fin + 12) != fin) {
            return ILLISIBLE; // something lies between, or it is a ZIP64: a document of ours needs none
        }
        if (nombre > ENTREES_MAX) {
            return DEMESURE;
        }
        return parcourir((int) debut, fin, nombre);
    }

    private String parcourir(int debut, int fin, int nombre) {
        int ici = debut;
        for (int i = 0; i < nombre; i++) {
            if (ici + CENTRAL_TAILLE > fin || lecture.getInt(ici) != CENTRAL) {
                return ILLISIBLE;
            }
            int suite = ici + CENTRAL_TAILLE + court(ici + 28) + court(ici + 30) + court(ici + 32);
            if (suite > fin) {
                return ILLISIBLE;
            }
            String defaut = entree(ici, debut);
            if (defaut != null) {
                return defaut;
            }
            ici = suite;
        }
        return ici == fin ? null : ILLISIBLE;
    }

    private String entree(int ici, int limite) {
        String nom = nom(ici + CENTRAL_TAILLE, court(ici + 28));
        if (horsPlace(nom)) {
            return "document.chemin";
        }
        int methode = court(ici + 10);
        boolean chiffree = (court(ici + 8) & 1) != 0;
        long local = entier(ici + 42);
        if (chiffree
                || methode != RANGE && methode != COMPRIME
                || !noms.add(nom)
                || local + LOCAL_TAILLE > limite
                || lecture.getInt((int) local) != LOCAL) {
            return ILLISIBLE;
        }
        int nomLocal = (int) local + LOCAL_TAILLE;
        long donnees = nomLocal + (long) court((int) local + 26) + court((int) local + 28);
        long taille = entier(ici + 20);
        if (donnees + taille > limite
                || court((int) local + 8) != methode
                || !nom(nomLocal, court((int) local + 26)).equals(nom)) {
            return ILLISIBLE;
        }
        return mesurer(nom, methode, (int) donnees, (int) taille);
    }

    private String mesurer(String nom, int methode, int donnees, int taille) {
        ByteArrayOutputStream garde = voulus.contains(nom) ? new ByteArrayOutputStream() : null;
        if (methode == RANGE) {
            deplie += taille;
            if (garde != null) {
                garde.write(octets, donnees, taille);
            }
        } else if (!gonfler(donnees, taille, garde)) {
            return deplie > borne() ? DEMESURE : ILLISIBLE;
        }
        if (garde != null) {
            contenus.put(nom, garde.toByteArray());
        }
        return deplie > borne() ? DEMESURE : null;
    }

    /** Inflates one entry to its end; false when it has none, or goes beyond the bound. */
    private boolean gonfler(int donnees, int taille, ByteArrayOutputStream garde) {
        Inflater gonfleur = new Inflater(true);
        try {
            gonfleur.setInput(octets, donnees, taille);
            while (!gonfleur.finished() && deplie <= borne()) {
                int lus = gonfleur.inflate(tampon);
                if (lus == 0 && !gonfleur.finished() || garde != null && garde.size() > GARDE_MAX) {
                    return false;
                }
                deplie += lus;
                if (garde != null) {
                    garde.write(tampon, 0, lus);
                }
            }
            return gonfleur.finished();
        } catch (DataFormatException e) {
            return false;
        } finally {
            gonfleur.end();
        }
    }

    private long borne() {
        return Math.min(DEPLIE_MAX, RATIO_MAX * octets.length);
    }

    /** A name that leads out of where the document is unfolded, or could be read otherwise elsewhere. */
    private static boolean horsPlace(String nom) {
        return nom.isEmpty()
                || nom.startsWith("/")
                || nom.chars().anyMatch(c -> c == '\\' || c == ':' || c < ' ')
                || Arrays.asList(nom.split("/")).contains("..");
    }

    /** Where the end record begins, its comment ending the file; negative when there is none. */
    private int fin() {
        int plusLoin = Math.max(0, octets.length - FIN_TAILLE - 0xFFFF);
        for (int i = octets.length - FIN_TAILLE; i >= plusLoin; i--) {
            if (lecture.getInt(i) == FIN && i + FIN_TAILLE + court(i + 20) == octets.length) {
                return i;
            }
        }
        return -1;
    }

    private int court(int position) {
        return Short.toUnsignedInt(lecture.getShort(position));
    }

    private long entier(int position) {
        return Integer.toUnsignedLong(lecture.getInt(position));
    }

    private String nom(int position, int longueur) {
        return new String(octets, position, longueur, StandardCharsets.UTF_8);
    }

    /** Names of all entries: two that differ by case only are one on some computers, hence refused. */
    Set<String> noms() {
        return noms;
    }

    /** Content of an entry that was wanted, one character a byte at least; empty when there is none. */
    String texte(String nom) {
        return new String(contenus.getOrDefault(nom, new byte[0]), StandardCharsets.UTF_8);
    }
}
