package org.hongyan.document.internal;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.w3c.dom.Element;

/**
 * The electronic seal of a body: a ring of 42 mm with its name along the upper arc, a star, and 电子印章 below. It is a
 * drawing, not text, so that the text of the document holds the name once; name and date under it stay legible.
 */
final class Seal implements FSObjectDrawerFactory {

    /** What an {@code object} element has as its type to be drawn as a seal; its title is the name. */
    static final String TYPE = "application/x-seal";

    private static final int SIZE = 1000;
    private static final Color RED = new Color(0xC0, 0x00, 0x00);
    private static final double WIDEST_ARC = Math.toRadians(250);
    private static final String BELOW = "电子印章";
    private static final int REMEMBERED = 500;
    private static final Map<String, Path2D> DRAWN = new ConcurrentHashMap<>();

    /** The seal's outline in a square of 1,000 units whose middle is the origin. */
    static Path2D outline(String name) {
        if (DRAWN.size() > REMEMBERED) {
            DRAWN.clear();
        }
        return DRAWN.computeIfAbsent(name, Seal::draw);
    }

    /** The same as the data of an SVG path. */
    static String svgPath(String name) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator part = outline(name).getPathIterator(null); !part.isDone(); part.next()) {
            int kind = part.currentSegment(at);
            path.append("MLQCZ".charAt(kind));
            int numbers = new int[] {2, 2, 4, 6, 0}[kind];
            for (int i = 0; i < numbers; i++) {
                path.append(i == 0 ? "" : " ").append(Math.round(at[i] * 10) / 10.0);
            }
        }
        return path.toString();
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return TYPE.equals(element.getAttribute("type"));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? Seal::stamp : null;
    }

    private static Map<Shape, String> stamp(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Path2D outline = outline(element.getAttribute("title"));
        device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, pen -> {
            AffineTransform place =
                    AffineTransform.getScaleInstance(width / dotsPerPixel / SIZE, height / dotsPerPixel / SIZE);
            place.translate(SIZE / 2.0, SIZE / 2.0);
            pen.setColor(RED);
            pen.fill(place.createTransformedShape(outline));
        });
        return Map.of();
    }

    private static Path2D draw(String name) {
        Path2D seal = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double line = 24;
        double radius = SIZE / 2.0 - line;
        seal.append(
                new BasicStroke((float) line)
                        .createStrokedShape(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius)),
                false);
        seal.append(star(150), false);
        addAround(seal, name, radius - 35);
        for (int i = 0; i < BELOW.length(); i++) {
            add(seal, BELOW.charAt(i), AffineTransform.getTranslateInstance((i - 1.5) * 78, 375), 70, 70);
        }
        return seal;
    }

    /** Characters stand upright on the arc, narrower the more there are. */
    private static void addAround(Path2D seal, String name, double outer) {
        int[] characters = name.codePoints().limit(40).toArray();
        double height = characters.length > 16 ? 120 : 145;
        double middle = outer - height / 2;
        double step = Math.min(WIDEST_ARC / characters.length, height * 1.05 / middle);
        double width = Math.min(height * 0.86, step * middle * 0.88);
        for (int i = 0; i < characters.length; i++) {
            AffineTransform place = AffineTransform.getRotateInstance((i - (characters.length - 1) / 2.0) * step);
            place.translate(0, -middle);
            add(seal, characters[i], place, width, height);
        }
    }

    /** One character, its em box centred at the place. */
    private static void add(Path2D seal, int character, AffineTransform place, double width, double height) {
        place.scale(width / 1000, -height / 1000);
        place.translate(-500, -380);
        seal.append(PaperFonts.outline(character).getPathIterator(place), false);
    }

    private static Path2D star(double radius) {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double at = Math.PI * i / 5 - Math.PI / 2;
            double r = i % 2 == 0 ? radius : radius * 0.382;
            if (i == 0) {
                star.moveTo(r * Math.cos(at), r * Math.sin(at));
            } else {
                star.lineTo(r * Math.cos(at), r * Math.sin(at));
            }
        }
        star.closePath();
        return star;
    }
}
