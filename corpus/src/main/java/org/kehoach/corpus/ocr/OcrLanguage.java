// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.ocr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What Tesseract knows of Vietnamese: a file that is installed apart from it.
///
/// @param folder holds `vie.traineddata`
public record OcrLanguage(Path folder) {

  /// The command that installs the data, for a person to run.
  public static final String INSTALL = "apt-get install tesseract-ocr-vie";

  /// Tesseract's name of the language.
  static final String LANGUAGE = "vie";

  private static final List<String> USUAL_FOLDERS =
      List.of(
          "/usr/share/tesseract-ocr/5/tessdata",
          "/usr/share/tesseract-ocr/4.00/tessdata",
          "/usr/share/tessdata",
          "/usr/share/tesseract/tessdata",
          "/usr/local/share/tessdata",
          "/opt/homebrew/share/tessdata");

  /// The data of this machine: where `TESSDATA_PREFIX` points, else where systems install it.
  public static Optional<OcrLanguage> ofMachine() {
    return Stream.concat(
            Stream.ofNullable(System.getenv("TESSDATA_PREFIX")), USUAL_FOLDERS.stream())
        .map(Path::of)
        .filter(folder -> Files.isReadable(folder.resolve(LANGUAGE + ".traineddata")))
        .findFirst()
        .map(OcrLanguage::new);
  }
}
