#!/usr/bin/env python3
"""Makes the program's fonts from the distribution's Noto Sans CJK, into the build directory.

usage: make_fonts.py FOLDER-OF-NOTO OUTPUT-FOLDER

Writes five OpenType files: sans-regular, sans-bold (Latin, arrows, punctuation, maths: small, always loaded), kr-regular,
kr-bold (the 2,350 syllables and the letters of KS X 1001, loaded when a text needs them), mono-regular (ASCII, for
bytes). The families are renamed so that they never clash with fonts of the system. Noto Sans CJK is under the SIL Open
Font License 1.1, which allows this.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

SANS_KR, MONO_KR = 1, 6  # the faces' places in NotoSansCJK-*.ttc

LATIN = (
    [chr(c) for c in range(0x20, 0x7F)]
    + [chr(c) for c in range(0xA0, 0x100)]
    + list("–—‘’“”†‡•…‰′″€™Ωαβγδεμπσφ←↑→↓↔⇐⇒⇔∂∆∏∑−√∞∩∪≈≠≡≤≥◆◇○●✓")
)


def ks_x_1001():
    """Rows 1 to 40 of KS X 1001 as EUC-KR encodes them: signs, letters and the 2,350 syllables; no Hanja."""
    characters = []
    for row in range(0xA1, 0xC9):
        for column in range(0xA1, 0xFF):
            try:
                characters.append(bytes((row, column)).decode("euc_kr"))
            except UnicodeDecodeError:
                pass
    return characters


def narrow(font, character, side=60):
    """In the Korean face some signs fill a whole square; between Latin letters that tears words apart."""
    name = font.getBestCmap()[ord(character)]
    glyphs = font.getGlyphSet()
    bounds = BoundsPen(glyphs)
    glyphs[name].draw(bounds)
    left, _, right, _ = bounds.bounds
    redraw(font, name, round(right - left + 2 * side), [(name, side - left)])


def ellipsis_from_periods(font):
    """Three periods on the base line instead of three dots in mid-air."""
    names = font.getBestCmap()
    period = names[ord(".")]
    step = font["hmtx"][period][0]
    redraw(font, names[ord("…")], 3 * step, [(period, step * i) for i in range(3)])


def redraw(font, name, advance, parts):
    glyphs = font.getGlyphSet()
    strings = font["CFF "].cff.topDictIndex[0].CharStrings
    old = strings[name]
    pen = T2CharStringPen(advance - old.private.nominalWidthX, glyphs)
    for part, shift in parts:
        glyphs[part].draw(TransformPen(pen, (1, 0, 0, 1, shift, 0)))
    strings[name] = pen.getCharString(old.private, old.globalSubrs)
    font["hmtx"][name] = (advance, font["hmtx"][name][1])


def rename(font, family, bold):
    style = "Bold" if bold else "Regular"
    texts = {1: family, 2: style, 3: f"{family} {style}", 4: f"{family} {style}", 6: f"{family}-{style}".replace(" ", "")}
    table = font["name"]
    table.names = [r for r in table.names if r.nameID in (0, 13, 14) and r.langID == 0x409]
    for number, text in texts.items():
        table.setName(text, number, 3, 1, 0x409)
    top = font["CFF "].cff
    top.fontNames = [texts[6]]
    top.topDictIndex[0].FullName = texts[4]
    top.topDictIndex[0].FamilyName = family


def make(source, number, characters, family, target, bold=False, latin=False):
    options = subset.Options(
        hinting=False, desubroutinize=True, notdef_outline=True, name_IDs=["*"], layout_features=["kern"],
        drop_tables=["VORG", "vhea", "vmtx", "BASE"])
    font = TTFont(source, fontNumber=number, lazy=True)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text="".join(characters))
    subsetter.subset(font)
    if latin:
        for sign in "§×±÷≤≥≠≈−":
            narrow(font, sign)
        ellipsis_from_periods(font)
    rename(font, family, bold)
    font.save(target)


def main(noto, output):
    output.mkdir(parents=True, exist_ok=True)
    for weight in ("Regular", "Bold"):
        source = noto / f"NotoSansCJK-{weight}.ttc"
        bold = weight == "Bold"
        make(source, SANS_KR, LATIN, "Wiretale Sans", output / f"sans-{weight.lower()}.otf", bold, latin=True)
        make(source, SANS_KR, ks_x_1001(), "Wiretale Sans KR", output / f"kr-{weight.lower()}.otf", bold)
    ascii_only = [chr(c) for c in range(0x20, 0x7F)] + ["·", "…"]
    make(noto / "NotoSansCJK-Regular.ttc", MONO_KR, ascii_only, "Wiretale Mono", output / "mono-regular.otf")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
