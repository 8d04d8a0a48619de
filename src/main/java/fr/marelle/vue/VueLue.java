package fr.marelle.vue;

import java.util.UUID;

/**
 * A view as its reader has it.
 *
 * @param defaut whether she finds it when she opens the list
 * @param modifiable whether she may change it
 */
public record VueLue(Vue vue, boolean defaut, boolean modifiable) {

    public UUID getId() {
        return vue.getId();
    }
}
