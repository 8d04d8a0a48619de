package fr.marelle.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void itCanBeReadOnThePhoneAndTellsNothingOfItsNeighbours() {
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(i -> Reference.nouvelle('S'))
                        .distinct())
                .hasSize(1000)
                .allMatch(r -> r.matches("S-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}"));
    }
}
