package fr.marelle.consultation;

import fr.marelle.shared.Page;
import java.util.UUID;

/**
 * Who looked at one file.
 *
 * @param numero of the file
 * @param nom first name and name of the child; null before there is one
 * @param enfantId null with it
 */
public record ConsultationsDossier(String numero, String nom, UUID enfantId, Page<Consultation> page) {}
