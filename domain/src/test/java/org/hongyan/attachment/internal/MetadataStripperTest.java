package org.hongyan.attachment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MetadataStripperTest {

    @Test
    @DisplayName("R6 a photograph that travels has the same picture, is turned the same way, and hides nothing")
    void a_photograph_hides_nothing() throws IOException {
        byte[] photograph = Samples.photograph();
        byte[] stripped = MetadataStripper.jpeg(photograph);

        assertThat(text(photograph)).contains("PhoneOfLi", "GPS");
        assertThat(text(stripped)).doesNotContain("PhoneOfLi", "GPS").contains("Exif");
        assertThat(pixels(stripped)).isEqualTo(pixels(photograph));
        assertThat(stripped[stripped.length - 1] & 0xFF).isEqualTo(0xD9);
        assertThat(text(MetadataStripper.jpeg(Samples.picture("jpg")))).doesNotContain("Exif");
        assertThat(MetadataStripper.jpeg(stripped)).isEqualTo(stripped);
    }

    @Test
    @DisplayName("R6 so does a picture with text in it")
    void a_picture_hides_nothing() throws IOException {
        byte[] png = Samples.picture("png");
        byte[] chunk = "\0\0\0\011tEXtPhoneOfLi1234".getBytes(StandardCharsets.ISO_8859_1);
        byte[] talking = Samples.join(
                Samples.join(Arrays.copyOf(png, 33), chunk),
                Samples.join(Arrays.copyOfRange(png, 33, png.length), "PhoneOfLi".getBytes(StandardCharsets.US_ASCII)));
        assertThat(MetadataStripper.png(talking)).isEqualTo(png);
    }

    @Test
    void a_broken_picture_is_not_passed_on() throws IOException {
        byte[] photograph = Samples.photograph();
        assertThatThrownBy(() -> MetadataStripper.jpeg(Arrays.copyOf(photograph, 40)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static int[] pixels(byte[] content) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(content));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
