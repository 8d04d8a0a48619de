package fr.marelle.equipe;

import java.util.UUID;

/**
 * What one person of the team carries today.
 *
 * @param principal number of files of which one is the référent principal
 * @param pressenti number of families one is to meet first
 * @param autres number of files one follows with another
 * @param presente false for whoever left the PRE and still has files: they are to be handed over
 */
public record Charge(UUID compteId, String nom, long principal, long pressenti, long autres, boolean presente) {

    public long getTotal() {
        return principal + pressenti + autres;
    }
}
