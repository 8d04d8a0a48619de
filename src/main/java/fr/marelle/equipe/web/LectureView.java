package fr.marelle.equipe.web;

import fr.marelle.equipe.EquipeService;
import fr.marelle.equipe.Lecture;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Why the page of a file is only to be read. */
@Named
@RequestScoped
public class LectureView {

    @Inject
    private EquipeService service;

    private Lecture lecture;

    /** Of the file of this page. */
    public Lecture de(UUID dossierId) {
        if (lecture == null) {
            lecture = service.lecture(dossierId);
        }
        return lecture;
    }
}
