// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.corpus.read.HandmadePdf.compressed;
import static org.kehoach.corpus.read.HandmadePdf.onePage;
import static org.kehoach.corpus.read.HandmadePdf.pdf;
import static org.kehoach.corpus.read.HandmadePdf.stream;
import static org.kehoach.corpus.read.HandmadePdf.withTrailer;
import static org.kehoach.corpus.read.ReadFiles.reason;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.corpus.read.ReadResult.Read;

/// PDF files of a few kilobytes that are made to cost much. Each has an outcome in its time.
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePdfTest {

  private static final Duration MOST = Duration.ofSeconds(4);
  private static final Readers HASTY = new Readers(new ReadSettings(1 << 20, 1 << 20, 10, MOST));

  private static final String FONT = "/Font<</F 5 0 R>>";
  private static final String TIMES = "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>";
  private static final String WORDS = "BT /F 12 Tf 72 700 Td (Ke hoach) Tj ET ";

  private static ReadResult read(byte[] content) {
    assertThat(content.length).isLessThan(1 << 20);
    long start = System.nanoTime();
    ReadResult result = HASTY.read(content, "plan.pdf");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(MOST.multipliedBy(5));
    return result;
  }

  private static void assertToldOrRead(ReadResult result) {
    if (result instanceof Read read) {
      assertThat(read.text().blocks()).isNotEmpty();
    } else {
      assertThat(reason(result)).endsWith(".");
    }
  }

  static Stream<Arguments> contents() {
    return Stream.of(
        Arguments.of("operators", "", "1 0 0 1 0 0 cm ", 2_000_000, ""),
        Arguments.of("states that are saved and never restored", "", "q ", 2_000_000, ""),
        Arguments.of("texts in texts", "", "BT /F 12 Tf ", 500_000, ""),
        Arguments.of("a path without end", "0 0 m ", "1 1 l 2 9 l ", 1_000_000, "S "),
        Arguments.of("rectangles", "", "0 0 9 9 re f ", 500_000, ""),
        Arguments.of("clips", "", "0 0 9 9 re W n ", 500_000, ""),
        Arguments.of("arrays in arrays", "", "[", 200_000, ""),
        Arguments.of("dictionaries in dictionaries", "/A ", "<</A ", 200_000, " BDC "),
        Arguments.of("operands without operator", "", "1 ", 2_000_000, ""),
        Arguments.of("marked content", "", "/P BMC ", 1_000_000, ""),
        Arguments.of("letters on one spot", "BT /F 12 Tf ", "(a) Tj ", 300_000, "ET "),
        Arguments.of("a string without end", "BT /F 12 Tf (", "a", 4_000_000, ") Tj ET "));
  }

  /// The words that stand before what is hostile may be read, or not; nothing else is made of it.
  @ParameterizedTest(name = "{0}")
  @MethodSource("contents")
  void aPageOfFewBytesWithoutEndEnds(
      String ignoredName, String begin, String unit, int times, String end) {
    String contents = compressed("", WORDS + begin, unit, times, end);

    ReadResult result = read(onePage(FONT, contents, TIMES));

    assertToldOrRead(result);
  }

  @Test
  void picturesThatDrawEachOtherEnd() {
    String resources = "/XObject<</A 5 0 R/B 6 0 R>>";
    String form = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<%s>>".formatted(resources);
    String toB = "/B Do /B Do ";
    String toA = "/A Do /A Do ";

    ReadResult result =
        read(onePage(resources, stream("/A Do"), stream(form, toB), stream(form, toA)));

    assertThat(reason(result)).endsWith(".");
  }

  /// Each of 20 pictures draws the next one ten times.
  @Test
  void picturesThatMultiplyEnd() {
    String[] objects = new String[22];
    objects[0] = stream("/X5 Do");
    for (int i = 1; i < objects.length; i++) {
      int next = i + 5;
      String drawn = "/X%d Do ".formatted(next).repeat(10);
      objects[i] =
          stream(
              "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X%d %d 0 R>>>>"
                  .formatted(next, next),
              drawn);
    }

    assertThat(reason(read(onePage("/XObject<</X5 5 0 R>>", objects))))
        .contains("Reading stopped at page 1 of 1");
  }

  /// Of 400 million pixels, 1.2 gigabytes as red, green and blue.
  @Test
  void aPictureOfTwentyThousandByTwentyThousandIsNotUnfolded() {
    String picture =
        "/Type/XObject/Subtype/Image/Width 20000/Height 20000/BitsPerComponent 8"
            + "/ColorSpace/DeviceRGB";
    byte[] bomb =
        onePage(
            "/XObject<</I 5 0 R>>",
            stream("q 500 0 0 700 40 40 cm /I Do Q"),
            compressed(picture, "", "\0".repeat(60_000), 2_000, ""));

    assertThat(reason(read(bomb))).contains("page 1", "too large");
  }

  /// A font whose table of characters says that all of them are all the same long text.
  @Test
  void aFontWithATableOfCharactersWithoutEndEnds() {
    String table = "1 beginbfrange <00> <FF> <%s> endbfrange\n".formatted("0041".repeat(200));
    byte[] bomb =
        onePage(
            FONT,
            stream(WORDS),
            "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/ToUnicode 6 0 R>>",
            compressed("", "/CIDInit /ProcSet findresource begin\n", table, 5_000, "end\n"));

    assertToldOrRead(read(bomb));
  }

  /// A Type 1C font whose glyphs call the same subroutine, which calls itself.
  @ParameterizedTest
  @MethodSource("fontFiles")
  void aBrokenFontHarmsNoPage(String key, String program) {
    byte[] bomb =
        onePage(
            FONT,
            stream(WORDS),
            "<</Type/Font/Subtype/%s/BaseFont/Abc/FirstChar 0/LastChar 0/Widths[500]/FontDescriptor 6 0 R>>"
                .formatted(key.equals("FontFile2") ? "TrueType" : "Type1"),
            "<</Type/FontDescriptor/FontName/Abc/Flags 32/FontBBox[0 0 1 1]/ItalicAngle 0/Ascent 1"
                + "/Descent 0/CapHeight 1/StemV 1/%s 7 0 R>>".formatted(key),
            program);

    assertToldOrRead(read(bomb));
  }

  static Stream<Arguments> fontFiles() {
    // the header, an index of names, the top's dictionary, strings, and a subroutine 0 that is
    // "-107 callgsubr": itself
    String cff =
        "\1\0\4\1"
            + "\0\1\1\1\4Abc"
            + "\0\1\1\1\4\u00A5\21\0"
            + "\0\0"
            + "\0\1\1\1\3\40\35"
            + "\0\2\1\1\3\5\40\35\40\35";
    String tables = "\0\1\0\0\u00FF\u00FF\0\0\0\0\0\0";
    String table = "glyf\0\0\0\0\0\0\0\14\177\u00FF\u00FF\u00FF";
    return Stream.of(
        Arguments.of("FontFile3", compressed("/Subtype/Type1C", cff, "\40\35", 100_000, "")),
        Arguments.of("FontFile2", compressed("", tables, table, 65_000, "")),
        Arguments.of("FontFile", compressed("", "%!PS-AdobeFont-1.0\n", "/A {", 500_000, "")));
  }

  @Test
  void manyFontsOnAPageEnd() {
    StringBuilder fonts = new StringBuilder("/Font<<");
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      fonts.append("/F%d<</Type/Font/Subtype/Type1/BaseFont/X%d>>".formatted(i, i));
      words.append("BT /F%d 12 Tf 72 700 Td (Ke) Tj ET ".formatted(i));
    }

    assertToldOrRead(read(onePage(fonts.append(">>").toString(), stream(words.toString()))));
  }

  @Test
  void aFileThatHoldsItselfIsReadOnce() {
    byte[] inner = onePage(FONT, stream(WORDS), TIMES);
    String file = new String(inner, StandardCharsets.ISO_8859_1);
    byte[] outer =
        onePage(
            FONT,
            stream(WORDS),
            TIMES,
            "<</Type/Filespec/F(a.pdf)/EF<</F 7 0 R>>/RF<</F[(a.pdf) 6 0 R]>>>>",
            stream("/Type/EmbeddedFile", file));

    assertThat(ReadFiles.texts(outer)).containsExactly("Ke hoach");
  }

  @ParameterizedTest
  @MethodSource("trailers")
  void tablesOfPartsThatLeadBackToThemselvesEnd(String trailer) {
    byte[] loop =
        withTrailer(
            trailer,
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<"
                + FONT
                + ">>>>",
            stream(WORDS),
            TIMES);

    assertToldOrRead(read(loop));
  }

  static Stream<String> trailers() {
    return Stream.of("/Prev TABLE", "/XRefStm TABLE", "/Prev 0", "/Prev -1", "/Prev 999999999");
  }

  @Test
  void partsThatStandForThemselvesEnd() {
    byte[] loop =
        pdf(
            "<</Type/Pages/Kids[3 0 R]/Count 4 0 R>>",
            "<</Type/Page/Parent 2 0 R/MediaBox 5 0 R/Contents[3 0 R 4 0 R 6 0 R]/Resources 4 0"
                + " R>>",
            "4 0 R",
            "[5 0 R 5 0 R]",
            stream("/Filter 6 0 R", "BT ET"));

    assertToldOrRead(read(loop));
  }
}
