// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.corpus.read.ReadResult.Read;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;
import org.kehoach.corpus.read.SourceBlock.Paragraph;

/// One document in fonts of two old encodings and of today, as word processors write it. Skipped
/// where LibreOffice is not installed.
@Tag("slow")
class OldFontsInWordProcessorsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"doc", "docx", "odt", "rtf"})
  void eachRunIsReadInTheEncodingOfItsFont(String ending) throws Exception {
    assumeThat(LibreOffice.isInstalled()).as("LibreOffice is not installed").isTrue();
    Path document = folder.resolve("document.rtf");
    Files.writeString(
        document,
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times New Roman;}"
            + "{\\f1\\fcharset0 .VnTime;}{\\f2\\fcharset0 .VnTimeH;}{\\f3\\fcharset0 VNI-Times;}}"
            + escaped("\\f2 QuyÕt ®Þnh cña ubnd tØnh\\par ")
            + escaped("\\f1 C¨n cø LuËt Tæ chøc Héi ®ång nh©n d©n ngµy 26/11/2003 (WTO);\\par ")
            + escaped("\\f3 Ñieàu 1. Ban haønh Keá hoaïch phaùt trieån chôï, 85% soá xaõ.\\par ")
            + escaped("\\f1 Së Tµi chÝnh \\f3 vaø Sôû Noäi vuï \\f0 2006\\par}"),
        StandardCharsets.US_ASCII);

    Read read = read(ending.equals("rtf") ? document : LibreOffice.write(document, ending));

    assertThat(read.text().blocks().stream().map(block -> ((Paragraph) block).text()))
        .containsExactly(
            "QUYẾT ĐỊNH CỦA UBND TỈNH",
            "Căn cứ Luật Tổ chức Hội đồng nhân dân ngày 26/11/2003 (WTO);",
            "Điều 1. Ban hành Kế hoạch phát triển chợ, 85% số xã.",
            "Sở Tài chính và Sở Nội vụ 2006");
    assertThat(read.text().repaired()).isNotNull();
    assertThat(read.text().repaired().encodings()).isEqualTo(List.of("TCVN3", "VNI"));
  }

  private static String escaped(String codes) {
    StringBuilder written = new StringBuilder();
    codes
        .chars()
        .forEach(c -> written.append(c < 0x80 ? Character.toString(c) : "\\'%02x".formatted(c)));
    return written.toString();
  }

  private static Read read(Path file) {
    return (Read) new Readers(ReadSettings.standard()).read(file, file.toString());
  }
}
