// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextEncodingTest {

  private static final String SMALL =
      "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
  private static final String LETTERS = SMALL + SMALL.toUpperCase(Locale.ROOT);
  private static final String OF_TCVN3 = SMALL + "ĂÂÊÔƠƯĐ";
  private static final String OTHERS =
      "abcdeghiklmnopqrstuvxy ABCDEGHIKLMNOPQRSTUVXY 0123456789,.;:()?'\"%/-+*^~`\\";

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNICODE")
  void hasACodeForEachLetterItClaims(TextEncoding encoding) {
    assertThat(new HashSet<>(encoding.codes().values())).containsAll(letters(encoding));
  }

  @Property(tries = 300)
  void whatWasEncodedIsDecoded(
      @ForAll("oldEncodings") TextEncoding encoding, @ForAll("texts") String written) {
    String text = encoding == TextEncoding.TCVN3 ? withoutCapitals(written) : written;

    assertThat(encoding.decode(OldWriting.codes(text, encoding))).isEqualTo(text);
    assertThat(encoding.decode(OldWriting.shown(text, encoding))).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"UNICODE", "VIQR", "VISCII"})
  void codesOfSymbolFontsAreRead(TextEncoding encoding) {
    String text = "Đường số 12 đã được sửa, ước 90%";
    assertThat(encoding.decode(OldWriting.privateUse(text, encoding))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "TCVN3, Céng hßa x· héi chñ nghÜa ViÖt Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
    "VNI, Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
    "VNI, COÄNG HOØA XAÕ HOÄI, CỘNG HÒA XÃ HỘI",
    "VNI, COäNG HOøA, CỘNG HÒA", // a text put into capitals keeps its small marks
    "VISCII, Cµng hòa xã hµi chü nghîa Vi®t Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
    "VPS, C¶ng hòa xã h¶i chû nghïa ViŒt Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
    "VIQR, Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
    "VIQR, DDu+o+`ng Nguye^~n DDi`nh Chie^?u\\., Đường Nguyễn Đình Chiểu.",
    "VIQR, u* o*` u*o*'c, ư ờ ước"
  })
  void knownTextIsDecoded(TextEncoding encoding, String written, String text) {
    assertThat(encoding.decode(written)).isEqualTo(text);
  }

  /// glibc's charmaps, which know more capitals for TCVN3 than its fonts have.
  @ParameterizedTest
  @MethodSource("charmaps")
  void tablesAgreeWithIconv(TextEncoding encoding, String charmap) throws Exception {
    StringBuilder codes = new StringBuilder();
    encoding.codes().keySet().forEach(code -> codes.append(code).append(' '));

    assertThat(iconv(codes.toString(), charmap).split(" "))
        .containsExactly(encoding.codes().values().toArray(String[]::new));
  }

  static Stream<Arguments> charmaps() {
    return Stream.of(
        Arguments.of(TextEncoding.TCVN3, "TCVN5712-1"),
        Arguments.of(TextEncoding.VISCII, "VISCII"));
  }

  @Test
  void unicodeIsLeftAsItIs() {
    assertThat(TextEncoding.UNICODE.decode("Q§ \uF0A7 Vie^.t 🙂")).isEqualTo("Q§ \uF0A7 Vie^.t 🙂");
  }

  @Provide
  Arbitrary<TextEncoding> oldEncodings() {
    return Arbitraries.of(TextEncoding.class).filter(each -> each != TextEncoding.UNICODE);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars(LETTERS + OTHERS).ofMaxLength(60);
  }

  private static List<String> letters(TextEncoding encoding) {
    String all = encoding == TextEncoding.TCVN3 ? OF_TCVN3 : LETTERS;
    return all.chars().mapToObj(Character::toString).toList();
  }

  private static String withoutCapitals(String text) {
    StringBuilder small = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean codeless = c > 0x7F && OF_TCVN3.indexOf(c) < 0;
      small.append(codeless ? Character.toLowerCase(c) : c);
    }
    return small.toString();
  }

  private static String iconv(String codes, String charmap) throws Exception {
    Path in = Files.createTempFile("kehoach", ".txt");
    try {
      Files.writeString(in, codes, StandardCharsets.ISO_8859_1);
      Process process =
          new ProcessBuilder("iconv", "-f", charmap, "-t", "UTF-8", in.toString()).start();
      String letters = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Assumptions.assumeTrue(process.waitFor() == 0, "iconv does not know " + charmap);
      return letters;
    } catch (IOException e) {
      return Assumptions.abort("there is no iconv");
    } finally {
      Files.delete(in);
    }
  }
}
