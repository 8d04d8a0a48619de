package fr.marelle.convention;

import java.time.LocalDate;
import java.time.Period;

/**
 * What is known of when a child was born: a day, or else an age and the day it was told.
 *
 * @param date null when only an age is known
 * @param age years on {@code ageLe}; null when the day is known
 * @param ageLe null with it
 */
record Naissance(LocalDate date, Integer age, LocalDate ageLe) {

    Naissance {
        if (date == null && (age == null || ageLe == null)) {
            throw new IllegalArgumentException("a birth date, or an age and its day");
        }
    }

    /** Two children of one name may be the same: born the same year or, when a day is missing, a year of age apart at most. */
    boolean convient(Naissance autre, LocalDate jour) {
        return date != null && autre.date != null
                ? date.getYear() == autre.date.getYear()
                : Math.abs(age(jour) - autre.age(jour)) <= 1;
    }

    private int age(LocalDate jour) {
        return date != null
                ? Period.between(date, jour).getYears()
                : age + Period.between(ageLe, jour).getYears();
    }

    /** The year alone; told from an age, one of the two it can be. */
    int annee() {
        return date != null ? date.getYear() : ageLe.getYear() - age;
    }
}
