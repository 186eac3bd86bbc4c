// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.corpus.read.ReadFiles.read;
import static org.kehoach.corpus.read.ReadFiles.texts;
import static org.kehoach.corpus.read.ReadFiles.utf8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MhtmlReaderTest {

  private static String saved(String first, String type, String encoding, String body) {
    return """
    %s
    MIME-Version: 1.0
    Content-Type: multipart/related;
    \ttype="text/html";
    \tboundary="----part"

    ------part
    Content-Type: image/png
    Content-Transfer-Encoding: base64
    Content-Location: http://hoasen.example/x.png

    iVBORw0KGgo=
    ------part
    Content-Type: %s
    Content-Transfer-Encoding: %s
    Content-Location: http://hoasen.example/ke-hoach

    %s
    ------part
    Content-Type: text/html
    Content-Transfer-Encoding: 7bit

    <p>khung trang
    ------part--
    """
        .formatted(first, type, encoding, body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: <Saved by Blink>\nSnapshot-Content-Location: http://hoasen.example/ke-hoach",
        "From: \"Saved by Internet Explorer 11\"\nSubject: =?utf-8?Q?K=E1=BA=BF?=",
        "Date: Sat, 21 Nov 2026 10:00:00 +0700"
      })
  void theSavedPageIsReadAndNothingElse(String first) {
    String page = "<html><body><p>K=E1=BA=BF ho=E1=BA=A1=\nch<p>a =3D 2</body></html>";

    assertThat(texts(utf8(saved(first, "text/html; charset=utf-8", "quoted-printable", page))))
        .containsExactly("Kế hoạch", "a = 2");
  }

  @Test
  void aPartSaysItsEncoding() {
    byte[] page = "<p>S\u00F4ng \u0110\u00E0".getBytes(Charset.forName("windows-1258"));
    String body = Base64.getMimeEncoder().encodeToString(page);

    assertThat(
            texts(utf8(saved("X-Saved: y", "text/html; charset=\"windows-1258\"", "base64", body))))
        .containsExactly("Sông Đà");
  }

  @Test
  void lettersMayStandInTheFileAsTheyAre() {
    String page = "<p>Quyet \u0111inh S\u00F4ng \u0110\u00E0";
    String file = saved("From: a", "text/html; charset=windows-1258", "8bit", page);

    assertThat(texts(file.getBytes(Charset.forName("windows-1258"))))
        .containsExactly("Quyet đinh Sông Đà");
  }

  @Test
  void aMessageWithoutAPageIsToldAsSuch() {
    String file =
        saved("From: a", "text/plain", "7bit", "chữ").replace("text/html\n", "image/gif\n");

    assertThat(read(file.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ReadResult.Unsupported.class);
  }

  @Test
  void aTextWithALabelInItsFirstLineIsNoSavedPage() {
    assertThat(texts(utf8("Kính gửi: Sở Y tế\nNội dung: như sau.\n"))).hasSize(2);
  }
}
