package org.hongyan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QrPictureTest {

    private static final String WORDS = "https://xinfang.example.gov.cn/lookup#赤信-2026-00001-7";
    private static final int MODULE = 6;

    @Test
    @DisplayName("画出来的，手机读得回来")
    void a_camera_reads_what_was_drawn() throws Exception {
        QrPicture picture = QrPicture.of(WORDS);
        int side = picture.getSize() * MODULE;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        for (String module : picture.getPath().substring(1).split("M")) {
            String[] at = module.substring(0, module.indexOf('h')).split(" ");
            pen.fillRect(Integer.parseInt(at[0]) * MODULE, Integer.parseInt(at[1]) * MODULE, MODULE, MODULE);
        }
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(
                                new RGBLuminanceSource(side, side, image.getRGB(0, 0, side, side, null, 0, side)))))
                        .getText())
                .isEqualTo(WORDS);
    }

    @Test
    void more_than_a_code_holds_is_refused() {
        assertThatThrownBy(() -> QrPicture.of("长".repeat(3000))).isInstanceOf(IllegalArgumentException.class);
    }
}
