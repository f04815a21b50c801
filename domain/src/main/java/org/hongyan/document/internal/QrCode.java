package org.hongyan.document.internal;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.hongyan.document.QrPicture;
import org.w3c.dom.Element;

/** The address under which a paper is checked, as a code for cameras. Drawn, so that it is no part of the text. */
final class QrCode implements FSObjectDrawerFactory {

    /** What an {@code object} element has as its type to be drawn as a code; its title is what the code says. */
    static final String TYPE = "application/x-qr";

    @Override
    public boolean isReplacedObject(Element element) {
        return TYPE.equals(element.getAttribute("type"));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? QrCode::draw : null;
    }

    private static Map<Shape, String> draw(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        QrPicture modules = QrPicture.of(element.getAttribute("title"));
        Path2D dark = new Path2D.Double();
        for (int column = 0; column < modules.getSize(); column++) {
            for (int row = 0; row < modules.getSize(); row++) {
                if (modules.dark(column, row)) {
                    dark.append(new Rectangle2D.Double(column, row, 1, 1), false);
                }
            }
        }
        device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, pen -> {
            pen.setColor(Color.BLACK);
            pen.fill(AffineTransform.getScaleInstance(
                            width / dotsPerPixel / modules.getSize(), height / dotsPerPixel / modules.getSize())
                    .createTransformedShape(dark));
        });
        return Map.of();
    }
}
