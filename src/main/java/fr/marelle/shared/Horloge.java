package fr.marelle.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the house: law counts days in metropolitan France. */
@Dependent
public class Horloge {

    /** Zone in which a day begins and ends. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Produces
    Clock horloge() {
        return Clock.system(PARIS);
    }
}
