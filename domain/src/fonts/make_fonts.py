"""Makes the fonts in src/main/resources/document/fonts from the Noto fonts of the @expo-google-fonts packages.

Usage: python make_fonts.py <folder with the unpacked packages> <folder with Unihan_OtherMappings.txt> <target folder>
Needs fonttools. README.md beside the fonts says what is done and why.
"""

import glob
import re
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

PUNCTUATION = [(0x20, 0x7E), (0xA0, 0xFF), (0x2010, 0x2027), (0x2030, 0x203B), (0x2100, 0x214F), (0x2150, 0x218B),
               (0x2190, 0x2199), (0x2200, 0x22BF), (0x2460, 0x24FF), (0x2500, 0x25FF), (0x3000, 0x303F),
               (0x3200, 0x33FF), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF)]


def common_characters(unihan):
    """The 8,105 characters of the Table of General Standard Chinese Characters, GB 2312, and punctuation."""
    wanted = {ord(bytes([row, cell]).decode("gb2312")) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF)
              if not (row == 0xD7 and cell > 0xF9)}
    for line in open(unihan + "/Unihan_OtherMappings.txt", encoding="utf-8"):
        found = re.match(r"U\+([0-9A-F]+)\tkTGH\t", line)
        if found:
            wanted.add(int(found.group(1), 16))
    for first, last in PUNCTUATION:
        wanted.update(range(first, last + 1))
    return wanted


def source(folder, name):
    return glob.glob(f"{folder}/**/{name}.ttf", recursive=True)[0]


def keep(path, wanted):
    """A font with these characters only (all if None), without hints, layout tables and vertical metrics."""
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "vmtx", "vhea", "VORG", "BASE", "STAT", "DSIG", "gasp"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    font = subset.load_font(path, options)
    chooser = subset.Subsetter(options)
    chooser.populate(unicodes=font.getBestCmap().keys() if wanted is None else wanted)
    chooser.subset(font)
    return font


def one_glyph_for_each_character(font):
    """Gives each character that shares a glyph a copy of its own.

    A PDF maps a glyph back to one character; where the radical U+2F49 and the ideograph U+6708 share a glyph, copied
    text comes out wrong.
    """
    best = font.getBestCmap()
    taken = {}
    order = list(font.getGlyphOrder())
    # ideographs and plain letters first, so that they keep the original glyph
    for code in sorted(best, key=lambda c: (not 0x20 <= c <= 0x7E, not 0x3400 <= c <= 0x9FFF, c)):
        glyph = best[code]
        if glyph not in taken:
            taken[glyph] = code
            continue
        copy = f"copy{code:05X}"
        shape = Glyph()
        shape.numberOfContours = 0
        if font["glyf"][glyph].numberOfContours != 0:
            shape.numberOfContours = -1
            part = GlyphComponent()
            part.glyphName, part.x, part.y, part.flags = glyph, 0, 0, 0x0004
            shape.components = [part]
            shape.recalcBounds(font["glyf"])
        font["glyf"].glyphs[copy] = shape
        font["hmtx"].metrics[copy] = font["hmtx"].metrics[glyph]
        order.append(copy)
        best[code] = copy
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order
    font["maxp"].numGlyphs = len(order)
    tables = font["cmap"].tables
    font["cmap"].tables = [t for t in tables if t.format in (4, 12)]
    for table in font["cmap"].tables:
        table.cmap = {c: g for c, g in best.items() if table.format == 12 or c <= 0xFFFF}
    return font


def main(folder, unihan, target):
    common = common_characters(unihan)
    serif = source(folder, "NotoSerifSC_400Regular")
    have = set(TTFont(serif, lazy=True).getBestCmap())
    hong_kong = source(folder, "NotoSerifHK_400Regular")
    more = set(TTFont(hong_kong, lazy=True).getBestCmap()) - have
    japan = source(folder, "NotoSerifJP_400Regular")
    yet_more = {c for c in set(TTFont(japan, lazy=True).getBestCmap()) - have - more if c >= 0x20000}
    for path, wanted, name in (
            (serif, None, "NotoSerifSC-Regular"),
            (source(folder, "NotoSerifSC_700Bold"), common, "NotoSerifSC-Bold-Common"),
            (source(folder, "NotoSansSC_500Medium"), common, "NotoSansSC-Medium-Common"),
            (hong_kong, more, "NotoSerifHK-Regular-Rare"),
            (japan, yet_more, "NotoSerifJP-Regular-Rare")):
        font = one_glyph_for_each_character(keep(path, wanted))
        font.save(f"{target}/{name}.ttf")
        print(name, len(font.getBestCmap()), "characters")


if __name__ == "__main__":
    main(*sys.argv[1:])
