// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text.legacy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldTextTest {

  private static final String PLAN =
      """
      Kế hoạch phát triển chợ nông thôn giai đoạn 2006-2010
      Căn cứ Quyết định số 45/2005/QĐ-UB ngày 12/5/2005 của Ủy ban nhân dân tỉnh
      Đến năm 2010, phấn đấu 85% số xã có chợ đạt chuẩn; 12 chợ đầu mối được nâng cấp.
      Sở Thương mại và Du lịch chủ trì, phối hợp với Sở Tài chính lập dự án (Microsoft Project, PDF).
      Diện tích mỗi chợ từ 3.000 m2 trở lên, vốn 1,5 tỷ đồng.
      """;

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNICODE")
  void aTextWithoutFontsIsDecoded(TextEncoding encoding) {
    OldText.Decoded decoded = OldText.decode(OldWriting.shown(PLAN, encoding));

    String expected = encoding == TextEncoding.TCVN3 ? PLAN.replace("Ủy", "ủy") : PLAN;
    assertThat(decoded.text()).isEqualTo(expected);
    assertThat(requireNonNull(decoded.repair()).encodings()).containsExactly(encoding.name());
    assertThat(decoded.repair().before()).isLessThan(0.8);
    assertThat(decoded.repair().after()).isGreaterThan(0.85);
  }

  @Test
  void unicodeIsLeftAlone() {
    assertThat(OldText.decode(PLAN)).isEqualTo(new OldText.Decoded(PLAN, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what? who? to? me? you? a^2 + b^2 = c^2, 01.06, v.v., x^2, o.k., e.g. i.e. a.m.",
        "Ke hoach phat trien cho nong thon. Ha Noi, 01.06.2005. Ai? So? Lo? Ba. Ho. No. Xa. Co.",
        "see ftp://a.b.c/~user/, mail a.ba@ubnd.gov.vn, f(a) = a(1+o), add, odd, Addis Abeba, i.e."
            + " (a)",
        "Đi đâu? Ở nhà. Ai? Sở. Gì thế? Hà Nội, 01.06.2005. a(b), y^2",
        "Crème brûlée à la carte, São Paulo, Müller, naïve, façade, El Niño, Übermensch, Ångström",
        "12 m² 30 m² 25°C ±5% ½ 3µg Word® Excel™ ©2004 §5 £20 «Xanh» … – “a” 10 × 20 ÷ 2",
        "QÐ-UBND NÐ-CP QÐ-TTg 12/QÐ-BTC Ðồng Nai, ðồng, TÐC, HÐND"
      })
  void whatOnlyLooksLikeAnOldEncodingIsLeftAlone(String text) {
    assertThat(OldText.decode(text + "\n" + text))
        .isEqualTo(new OldText.Decoded(text + "\n" + text, null));
  }

  @Test
  void eachLineIsReadInItsOwnEncoding() {
    String mixed =
        OldWriting.shown("Căn cứ Luật Tổ chức Hội đồng nhân dân", TextEncoding.TCVN3)
            + "\n"
            + OldWriting.shown("Xét đề nghị của Giám đốc Sở Nội vụ", TextEncoding.VNI)
            + "\nnay ban hành kế hoạch này\n"
            + OldWriting.shown("Quyết định có hiệu lực từ ngày ký", TextEncoding.TCVN3);

    OldText.Decoded decoded = OldText.decode(mixed);

    assertThat(decoded.text())
        .isEqualTo(
            "Căn cứ Luật Tổ chức Hội đồng nhân dân\nXét đề nghị của Giám đốc Sở Nội vụ\n"
                + "nay ban hành kế hoạch này\nQuyết định có hiệu lực từ ngày ký");
    assertThat(requireNonNull(decoded.repair()).encodings()).containsExactly("TCVN3", "VNI");
  }

  @Test
  void fontsTellWhatFewWordsCannot() {
    // "cã" and "hé" would be sound as they are
    assertThat(read(run(".VnTime", "cã hé ®ång")).text()).isEqualTo("có hộ đồng");
    assertThat(read(run("VNI-Times", "Ñieàu 3")).text()).isEqualTo("Điều 3");
    assertThat(read(run("Arial", "®ång")).text()).isEqualTo("®ång");
  }

  @Test
  void oneLineMayHoldTwoFontsOfTwoEncodings() {
    Result result =
        read(
            run(".VnTime", "Së Tµi chÝnh "),
            run("VNI-Times", "vaø Sôû Noäi vuï "),
            run("Times New Roman", "và Sở Y tế "),
            run(".VnTime", "c¸c huyÖn"));

    assertThat(result.text()).isEqualTo("Sở Tài chính và Sở Nội vụ và Sở Y tế các huyện");
  }

  @Test
  void aFontsNameMayLie() {
    String unicode = "Ủy ban nhân dân tỉnh có 12 sở, được giao kế hoạch";

    assertThat(read(run(".VnTimeH", unicode))).isEqualTo(new Result(unicode, List.of()));
    assertThat(
            read(run(
                    "VNI-Times",
                    OldWriting.shown("Sở Tài chính phối hợp với các huyện", TextEncoding.TCVN3)))
                .text())
        .isEqualTo("Sở Tài chính phối hợp với các huyện");
    assertThat(
            read(run(
                    "Times New Roman",
                    OldWriting.shown("Sở Tài chính phối hợp với các huyện", TextEncoding.VNI)))
                .text())
        .isEqualTo("Sở Tài chính phối hợp với các huyện");
  }

  @Test
  void oneFontMayHoldUnicodeAndOldText() {
    assertThat(
            read(
                    run(".VnTime", "C¨n cø LuËt Tæ chøc Héi ®ång nh©n d©n\n"),
                    run(".VnTime", "Ủy ban nhân dân tỉnh quyết định\n"),
                    run(".VnTime", "§iÒu 1. Nay ban hµnh"))
                .text())
        .isEqualTo(
            """
            Căn cứ Luật Tổ chức Hội đồng nhân dân
            Ủy ban nhân dân tỉnh quyết định
            Điều 1. Nay ban hành\
            """);
  }

  @Test
  void fontsThatDrawCapitalsGiveCapitals() {
    assertThat(
            read(run(".VnTimeH", "QuyÕt ®Þnh cña ubnd tØnh, n¨m 2004"), run(".VnTime", " ®iÒu 1"))
                .text())
        .isEqualTo("QUYẾT ĐỊNH CỦA UBND TỈNH, NĂM 2004 điều 1");
  }

  @Test
  void capitalsAreNotMadeWhereNothingIsOld() {
    assertThat(read(run(".VnTimeH", "ban hanh"), run("Arial", " kế hoạch")))
        .isEqualTo(new Result("ban hanh kế hoạch", List.of()));
  }

  @Test
  void aLetterAndItsMarkMayStandInTwoRuns() {
    List<TextRun> runs = List.of(run("VNI-Times", "Vie"), run("VNI-Times", "ät Nam"));

    assertThat(new OldText().letters(runs))
        .isEqualTo(Map.of(0, List.of("V", "i", "ệ"), 1, List.of("", "t", " ", "N", "a", "m")));
  }

  @Test
  void laterPartsGoOnAsTheEarlierEnded() {
    OldText document = new OldText();
    document.letters(List.of(run(".VnTime", "C¨n cø QuyÕt ®Þnh cña Thñ t­íng")));

    assertThat(document.letters(List.of(run(".VnTimeH", "cã hé"))))
        .isEqualTo(Map.of(0, List.of("C", "Ó", " ", "H", "Ộ")));
  }

  private record Result(String text, List<String> encodings) {}

  private static TextRun run(String font, String text) {
    return new TextRun(font, text);
  }

  private static Result read(TextRun... runs) {
    OldText document = new OldText();
    StringBuilder text = new StringBuilder();
    Map<Integer, List<String>> changed = document.letters(List.of(runs));
    for (int i = 0; i < runs.length; i++) {
      text.append(String.join("", changed.getOrDefault(i, List.of(runs[i].text()))));
    }
    var repair = document.repair();
    return new Result(text.toString(), repair == null ? List.of() : repair.encodings());
  }
}
