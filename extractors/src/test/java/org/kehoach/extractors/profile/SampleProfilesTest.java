// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.layout.PlanLayout;
import org.kehoach.corpus.read.ReadResult.Read;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;
import org.kehoach.extractors.citation.CitationExtractor;
import org.kehoach.extractors.segment.ZoneFinder;
import org.kehoach.extractors.segment.Zones;

class SampleProfilesTest {
  private static final Path SAMPLES = Path.of("..", "corpus", "samples");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # file, type, number, date, issuer, code, from, to, signer, documents cited
          son-la-ha-tang-so-2025-2030, Quyết định, -, -, UBND tỉnh Sơn La, 14, 2025, 2030, Nguyễn Thành Công, 11
          lang-son-ha-tang-so-2025-2030, Kế hoạch, -, -, UBND tỉnh Lạng Sơn, 20, 2025, 2030, Dương Xuân Huyên, 3
          son-la-kinh-te-so-xa-hoi-so-2024-2025, Quyết định, -, -, UBND tỉnh Sơn La, 14, 2024, 2025, Đặng Ngọc Hậu, 14
          dak-lak-ha-tang-so-2025-2030, Kế hoạch, -, -, UBND tỉnh Đắk Lắk, 66, -, 2030, Nguyễn Tuấn Hà, 7
          dien-bien-ha-tang-so-2025-2030, Kế hoạch, 4734/KH-UBND, 2023-10-10, UBND tỉnh Điện Biên, 11, -, 2030, Lê Thành Đô, 7
          """)
  void theSamplesAreReadRight(
      String file,
      String type,
      String number,
      String date,
      String issuer,
      String code,
      Integer from,
      Integer to,
      String signer,
      int cited) {
    Read read =
        (Read)
            new Readers(ReadSettings.standard())
                .read(SAMPLES.resolve(file + ".txt"), file + ".txt");
    PlanDocument document = new PlanLayout().understand(read.text());
    Zones zones = new ZoneFinder().zones(document);
    DocumentProfile profile = ProfileExtractor.load().extract(document, zones);
    assertThat(profile.type()).isEqualTo(type);
    assertThat(profile.number()).isEqualTo(number);
    assertThat(String.valueOf(profile.issuedOn())).isEqualTo(String.valueOf(date));
    assertThat(profile.issuer()).isEqualTo(issuer);
    assertThat(profile.province().code()).isEqualTo(code);
    assertThat(profile.period()).isEqualTo(new DocumentProfile.Period(from, to));
    assertThat(profile.signer().name()).isEqualTo(signer);
    assertThat(CitationExtractor.load().extract(document, zones, profile)).hasSize(cited);
  }
}
