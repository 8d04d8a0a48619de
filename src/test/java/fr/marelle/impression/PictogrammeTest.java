package fr.marelle.impression;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Each drawing shows something, dark on white, and no two are alike. */
class PictogrammeTest {

    @Test
    void eachShowsStrokesOnWhite() throws IOException {
        assertThat(Pictogramme.DESSINS).hasSize(Pictogramme.values().length);
        for (Map.Entry<String, String> dessin : Pictogramme.DESSINS.entrySet()) {
            assertThat(dessin.getKey()).matches("dessin_[a-z]+");
            assertThat(dessin.getValue()).startsWith(Imprimeur.IMAGE);
            double fonces = fonces(dessin.getValue().substring(Imprimeur.IMAGE.length()));
            assertThat(fonces).as(dessin.getKey()).isBetween(0.08, 0.5);
        }
    }

    @Test
    void noTwoAreAlike() {
        assertThat(Pictogramme.DESSINS.values()).doesNotHaveDuplicates();
    }

    /** Share of the points that are dark. */
    private static double fonces(String base64) throws IOException {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(base64)));
        int fonces = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                fonces += (image.getRGB(x, y) & 0xff) < 0x90 ? 1 : 0;
            }
        }
        return fonces / (double) (image.getWidth() * image.getHeight());
    }
}
