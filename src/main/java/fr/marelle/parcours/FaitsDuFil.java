package fr.marelle.parcours;

import java.util.List;
import java.util.UUID;

/** What a feature below this one tells in the thread of a file without a decision that left a trace. */
public interface FaitsDuFil {

    /** Of a file already known to be within reach; who may be told is decided by {@link GenreFait}. */
    List<Jalon> du(UUID dossierId);
}
