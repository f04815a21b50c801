package org.hongyan.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** Words as a code for cameras, drawn by whoever shows it; two modules around it stay light. */
public final class QrPicture {

    private static final int QUIET = 2;

    private final BitMatrix modules;

    private QrPicture(BitMatrix modules) {
        this.modules = modules;
    }

    /** {@link IllegalArgumentException} if the words do not fit. */
    public static QrPicture of(String words) {
        try {
            return new QrPicture(new QRCodeWriter()
                    .encode(
                            words,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.MARGIN,
                                    QUIET)));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no code of " + words.length() + " characters", tooLong);
        }
    }

    /** Modules on each side. */
    public int getSize() {
        return modules.getWidth();
    }

    public boolean dark(int column, int row) {
        return modules.get(column, row);
    }

    /** The dark modules as the path of a vector picture, one unit each. */
    public String getPath() {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < getSize(); row++) {
            for (int column = 0; column < getSize(); column++) {
                if (dark(column, row)) {
                    path.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
